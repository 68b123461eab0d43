import type { AssignmentCounts } from '@luoshi/contracts'
import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'

import { show } from '../../testing/show'
import { BoardFilterBar } from './board-filter-bar'
import type { BoardFilters } from './board-filters'

const plan = { planId: 'p', planTitle: '科技工作要点', drill: true, total: 19, closed: 1 }
const counts = {
  ...{ total: 19, open: 18, closed: 1, byLight: { red: 1, yellow: 2, green: 16 }, byStage: { closed: 1 } },
  byPlan: [{ ...plan, byLight: { red: 1, yellow: 2, green: 16 } }],
  byDepartment: [{ departmentId: 'd', name: '市科技局', total: 7, byLight: { red: 0, yellow: 0, green: 7 } }],
} as AssignmentCounts

describe('the filters of the board', () => {
  const changes: object[] = []
  const bar = (filters: BoardFilters) => (
    <BoardFilterBar counts={counts} filters={filters} onChange={(change) => changes.push(change)} />
  )
  const choose = async (filter: string, choice: string) => {
    await userEvent.click(screen.getByRole('combobox', { name: filter }))
    await userEvent.click(await screen.findByTitle(choice))
  }
  beforeEach(() => {
    changes.length = 0
  })

  it('say how many items a choice leads to, and mark what is only rehearsed', async () => {
    show(bar({}))
    await choose('计划', '【演练】科技工作要点（19）')
    await choose('单位', '市科技局（7）')
    await choose('排序', '到期先后')
    expect(changes).toEqual([{ planId: 'p' }, { departmentId: 'd' }, { sort: 'due' }])
  })

  it('search when the words are sent', async () => {
    show(bar({}))
    await userEvent.type(screen.getByRole('searchbox', { name: '搜索事项或单位' }), '技改{Enter}')
    expect(changes).toEqual([{ q: '技改' }])
  })

  it('are cleared together, but for the order', async () => {
    const first = show(bar({ sort: 'due' }))
    expect(screen.queryByRole('button', { name: '清除筛选' })).toBeNull()
    first.unmount()
    show(bar({ sort: 'due', stage: 'closed', q: '技改' }))
    await userEvent.click(screen.getByRole('button', { name: '清除筛选' }))
    expect(changes).toEqual([expect.not.objectContaining({ sort: 'due' })])
    expect(Object.values(changes[0] ?? {}).every((value) => value === undefined)).toBe(true)
  })
})
