import type { KeptDepartmentView } from '@luoshi/contracts'
import { configure, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'

import { useApiServer } from '../../../testing/api-server'
import { show } from '../../../testing/show'
import { DepartmentsPage } from './departments-page'

/** Whether a role is out of sight is asked of every style sheet there is; none of it is what is looked at here. */
configure({ defaultHidden: true })

const use = { assignments: 0, open: 0, drafts: 0, people: 0, groups: [] }
const department = (name: string, more: Partial<KeptDepartmentView> = {}): KeptDepartmentView => ({
  ...{ id: name, name, shortName: null, aliases: [], formerNames: [], dissolved: null, use, version: 1 },
  ...more,
})
const list = '/api/v1/registry/departments'
const industry = department('市经信局', { aliases: ['经济和信息化部门'] })
const others = [
  department('市科技局'),
  department('市扶贫办', { dissolved: { on: '2021-06-01', successorId: null, successorName: null } }),
]

describe('the departments', () => {
  const api = useApiServer()
  const kept = (...items: KeptDepartmentView[]) => {
    api.answers('GET', list, { items })
  }
  const names = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent)
  const button = { selector: 'button, button *' }
  const click = (name: string) => userEvent.click(screen.getByText(name, button))
  const open = async (name: string) => {
    await userEvent.click(await screen.findByText(name, button))
    return screen.findByLabelText<HTMLInputElement>('单位名称')
  }
  const write = async (field: HTMLElement, text: string) => {
    await userEvent.clear(field)
    await userEvent.paste(text)
  }
  const sent = () => api.written().map(({ method, path, body, headers }) => [method, path, body, headers['if-match']])

  beforeEach(() => {
    kept(industry, ...others)
  })

  it('at work are shown, and found by any of their names', async () => {
    show(<DepartmentsPage />)
    await screen.findByText('市经信局', button)
    expect(names()).toEqual(['市经信局', '市科技局'])
    await write(screen.getByRole('searchbox'), '信息化')
    expect(names()).toEqual(['市经信局'])
    await write(screen.getByRole('searchbox'), '财政')
    expect(screen.getByText('没有符合条件的单位。')).not.toBeNull()
  })

  it('are changed on the version that was opened, and a former name is offered', async () => {
    show(<DepartmentsPage />)
    const name = await open('市经信局')
    await write(name, '市工信局')
    await click('列入原名')
    api.answers('PUT', `${list}/${encodeURIComponent('市经信局')}`, { ...industry, name: '市工信局', version: 2 })
    await click('保存')
    await waitFor(() => {
      expect(sent()).toHaveLength(1)
    })
    const formerNames = [{ name: '市经信局', until: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as string }]
    const body = { name: '市工信局', shortName: null, aliases: industry.aliases, formerNames }
    expect(sent()).toEqual([['PUT', expect.stringContaining(list), body, '"1"']])
  })

  it('that somebody else changed meanwhile are shown in both versions', async () => {
    show(<DepartmentsPage />)
    const name = await open('市经信局')
    await write(name, '市经信局（筹）')
    api.refuses('PUT', `${list}/${encodeURIComponent('市经信局')}`, '已被他人修改。', 412)
    kept({ ...industry, name: '市工业局', version: 2 }, ...others)
    await click('保存')
    const difference = await screen.findByRole('row', { name: /^单位名称/ })
    expect(difference.textContent).toBe('单位名称市经信局（筹）市工业局')
    await click('改用对方的')
    expect((await screen.findByLabelText<HTMLInputElement>('单位名称')).value).toBe('市工业局')
  })

  it('are not added without a name that can be one', async () => {
    show(<DepartmentsPage />)
    const name = await open('新增单位')
    await click('保存')
    expect(await screen.findByText('请填写单位名称')).not.toBeNull()
    await write(name, '市局；县局')
    await click('保存')
    expect(await screen.findByText('不超过 100 字，不能有换行和分号。')).not.toBeNull()
    expect(sent()).toEqual([])
    await write(name, '市数据局')
    api.answers('POST', list, department('市数据局'))
    await click('保存')
    await waitFor(() => {
      expect(sent()).toEqual([
        ['POST', list, { name: '市数据局', shortName: null, aliases: [], formerNames: [] }, undefined],
      ])
    })
  })

  it('ask before what was typed is given up', async () => {
    show(<DepartmentsPage />)
    await write(await open('市经信局'), '市经信局（筹）')
    await click('取消')
    await userEvent.click(await screen.findByText('放弃修改', button))
    await waitFor(() => {
      expect(screen.queryByLabelText('单位名称')).toBeNull()
    })
    expect(sessionStorage).toHaveLength(0)
  })
})
