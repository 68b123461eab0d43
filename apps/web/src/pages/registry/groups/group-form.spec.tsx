import type { KeptDepartmentView, KeptGroupView } from '@luoshi/contracts'
import { configure, fireEvent, screen, waitFor } from '@testing-library/react'

import { useApiServer } from '../../../testing/api-server'
import { hand, show } from '../../../testing/show'
import { GroupForm } from './group-form'

/** Whether a role is out of sight is asked of every style sheet there is; none of it is what is looked at here. */
configure({ defaultHidden: true })

const use = { assignments: 0, open: 0, drafts: 0, people: 0, groups: [] }
const department = (name: string): KeptDepartmentView => ({
  ...{ id: name, name, shortName: null, aliases: [], formerNames: [], dissolved: null, use, version: 1 },
})
const departments = ['园林镇', '总口镇', '周矶街道'].map(department)
const towns: KeptGroupView = {
  ...{ id: 'g1', name: '各镇', aliases: ['各乡镇'], drafts: 0, version: 3 },
  members: ['园林镇', '总口镇'].map((name) => ({ departmentId: name, name })),
}
const list = '/api/v1/registry/groups'

describe('the form of a group', () => {
  const server = useApiServer()
  const name = () => screen.getByLabelText<HTMLInputElement>('分组名称')
  const write = (value: string) => fireEvent.change(name(), { target: { value } })
  const save = () => hand.click(screen.getByText('保存'))
  const open = (group: KeptGroupView | null) => {
    const onClose = jest.fn()
    show(<GroupForm group={group} departments={departments} onClose={onClose} />)
    return onClose
  }
  const sent = () =>
    server.written().map(({ method, path, body, headers }) => [method, path, body, headers['if-match']])

  it('asks for a name, and adds the group under it', async () => {
    const onClose = open(null)
    await save()
    expect(await screen.findByText('请填写分组名称')).toBeTruthy()
    write('各镇；街道')
    await save()
    expect(await screen.findByText('不超过 100 字，不能有换行和分号。')).toBeTruthy()
    expect(sent()).toEqual([])
    write(' 各镇、街道 ')
    server.answers('POST', list, { ...towns, name: '各镇、街道' })
    await save()
    await waitFor(() => {
      expect(onClose).toHaveBeenCalledTimes(1)
    })
    expect(sent()).toEqual([['POST', list, { name: '各镇、街道', aliases: [], members: [] }, undefined]])
  })

  it('moves and takes out members of the roster, on the version that was opened', async () => {
    const onClose = open(towns)
    await hand.click(screen.getByLabelText('总口镇上移'))
    await hand.click(screen.getByLabelText('移出园林镇'))
    server.answers('PUT', `${list}/g1`, towns)
    await save()
    await waitFor(() => {
      expect(onClose).toHaveBeenCalledTimes(1)
    })
    expect(sent()).toEqual([['PUT', `${list}/g1`, { name: '各镇', aliases: ['各乡镇'], members: ['总口镇'] }, '"3"']])
  })

  it('tells a refusal and keeps what was written', async () => {
    const onClose = open(towns)
    write('各乡镇')
    server.refuses('PUT', `${list}/g1`, '已有同名的分组，请改名。')
    await save()
    expect(await screen.findByText(/已有同名的分组，请改名。/)).toBeTruthy()
    expect(name().value).toBe('各乡镇')
    expect(onClose).not.toHaveBeenCalled()
  })
})
