import type { PersonView } from '@luoshi/contracts'
import { roleLabels } from '@luoshi/domain'
import { configure, fireEvent, screen, waitFor } from '@testing-library/react'

import { useApiServer } from '../../../testing/api-server'
import { hand, show } from '../../../testing/show'
import { PersonForm } from './person-form'

/** Whether a role is out of sight is asked of every style sheet there is; none of it is what is looked at here. */
configure({ defaultHidden: true })

const director: PersonView = {
  ...{ id: 'p1', login: 'zhou', name: '周主任', email: 'zhou@example.test', role: 'director' },
  ...{ departmentId: null, departmentName: null, active: true, lockedUntil: null, version: 5 },
}
const list = '/api/v1/registry/people'

describe('the form of an account', () => {
  const server = useApiServer()
  const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label)
  const write = (label: string, value: string) => fireEvent.change(field(label), { target: { value } })
  const save = () => hand.click(screen.getByText('保存'))
  const open = (person: PersonView | null) => {
    const onClose = jest.fn()
    const onTold = jest.fn()
    show(<PersonForm person={person} departments={[]} onTold={onTold} onClose={onClose} />, { role: 'admin' })
    return { onClose, onTold }
  }
  const sent = () =>
    server.written().map(({ method, path, body, headers }) => [method, path, body, headers['if-match']])

  it('says what is missing or cannot be', async () => {
    open(null)
    await save()
    for (const sentence of ['请填写账号', '请填写姓名', '请填写邮箱', '请选择所属单位'])
      expect(await screen.findByText(sentence, { selector: '.ant-form-item-explain-error' })).toBeTruthy()
    write('账号', '王')
    write('邮箱', 'wang')
    await save()
    expect(await screen.findByText('只能用字母、数字、点、横线、下划线和 @，至少 2 位。')).toBeTruthy()
    expect(await screen.findByText('邮箱格式不对。')).toBeTruthy()
    expect(sent()).toEqual([])
  })

  it('opens an account of the office without a department, and tells its password', async () => {
    const { onClose, onTold } = open(null)
    write('账号', 'wang')
    write('姓名', ' 王芳 ')
    write('邮箱', 'wang@example.test')
    fireEvent.mouseDown(field('岗位'))
    await hand.click(await screen.findByText(roleLabels.director))
    const body = { login: 'wang', name: '王芳', email: 'wang@example.test', role: 'director', departmentId: null }
    server.answers('POST', list, { person: { ...director, login: 'wang' }, password: 'Kq7-xyz' })
    await save()
    await waitFor(() => {
      expect(onTold.mock.calls).toEqual([['wang', 'Kq7-xyz']])
    })
    expect(onClose).toHaveBeenCalledTimes(1)
    expect(sent()).toEqual([['POST', list, { ...body, active: true }, undefined]])
  })

  it('changes one on the version that was opened; the login stays', async () => {
    const { onClose } = open(director)
    expect(field('账号').disabled).toBe(true)
    write('姓名', '周建国')
    server.answers('PUT', `${list}/p1`, director)
    await save()
    await waitFor(() => {
      expect(onClose).toHaveBeenCalledTimes(1)
    })
    const body = { name: '周建国', email: 'zhou@example.test', role: 'director', departmentId: null, active: true }
    expect(sent()).toEqual([['PUT', `${list}/p1`, body, '"5"']])
  })

  it('tells a refusal and keeps what was written', async () => {
    const { onClose } = open(director)
    write('姓名', '周建国')
    server.refuses('PUT', `${list}/p1`, '至少要有一名启用的主任。')
    await save()
    expect(await screen.findByText(/至少要有一名启用的主任。/)).toBeTruthy()
    expect(field('姓名').value).toBe('周建国')
    expect(onClose).not.toHaveBeenCalled()
  })
})
