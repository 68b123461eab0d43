import type { KeptDepartmentView } from '@luoshi/contracts'
import { foundDepartments } from './found-departments'

const use = { assignments: 0, open: 0, drafts: 0, people: 0, groups: [] }
const department = (name: string, more: Partial<KeptDepartmentView> = {}): KeptDepartmentView => ({
  ...{ id: name, name, shortName: null, aliases: [], formerNames: [], dissolved: null, use, version: 1 },
  ...more,
})
const all = [
  department('市经信局', { formerNames: [{ name: '市经信委', until: null }], aliases: ['经济和信息化部门'] }),
  department('市科学技术局', { shortName: '市科技局' }),
  department('市扶贫办', { dissolved: { on: '2021-06-01', successorId: null, successorName: null } }),
]
const found = (words: string, standing: 'existing' | 'dissolved' | 'all' = 'all') =>
  foundDepartments(all, { words, standing }).map(({ name }) => name)

describe('looking for a department', () => {
  it('goes by any of its names', () => {
    expect([found('经信委'), found('信息化'), found('市科技局'), found(' 科学 技术 ')]).toEqual([
      ['市经信局'],
      ['市经信局'],
      ['市科学技术局'],
      ['市科学技术局'],
    ])
  })

  it('tells those at work from those dissolved', () => {
    expect([found('', 'existing').length, found('', 'dissolved'), found('').length]).toEqual([2, ['市扶贫办'], 3])
  })
})
