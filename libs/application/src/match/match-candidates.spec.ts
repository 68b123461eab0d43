import type { Department } from '../ports/registry'
import { candidateFinder } from './match-candidates'

const department = (id: string, name: string, more: Partial<Department> = {}): Department => ({
  ...{ id, name, shortName: null, formerNames: [] },
  ...more,
})
const registry = [
  department('d', '市发展和改革委员会', { shortName: '市发改委' }),
  department('i', '市工业和信息化局', { formerNames: [{ name: '市经信委', until: '2019-03-01' }] }),
  department('m', '市市场监督管理局'),
  department('s', '市科学技术局', { aliases: ['科技主管部门'] }),
  department('x', '市扶贫办', { dissolved: { on: '2021-01-01', successorId: null } }),
]
const groups = [{ id: 'g', name: '各镇、街道', members: [], aliases: ['各镇街'] }]
const candidates = candidateFinder(registry, groups)
const best = (name: string) => {
  const [first] = candidates(name)
  return first && [first.departmentId ?? first.groupId, first.reason]
}

describe('whom the registry proposes for a written name', () => {
  it.each([
    ['江城市工业和信息化局', ['i', 'same-without-place']],
    ['市场监督管理局', ['m', 'same-without-place']],
    ['发改委', ['d', 'short-name']],
    ['科技主管部门', ['s', 'short-name']],
    ['经信委', ['i', 'former-name']],
    ['市场监管局', ['m', 'abbreviated']],
    ['市科技局', ['s', 'abbreviated']],
    ['市科学技术管理局', ['s', 'abbreviated']],
    ['各镇和街道', ['g', 'abbreviated']],
    ['市工业信息局', ['i', 'abbreviated']],
    ['市发展改革局', ['d', 'similar']],
  ])('%s: %j', (name, expected) => {
    expect(best(name)).toEqual(expected)
  })

  it.each(['市委宣传部', '扶贫办', '市', ''])('is nobody for %s', (name) => {
    expect(candidates(name)).toEqual([])
  })

  it('says until when a former name was borne', () => {
    expect(candidates('经信委')).toMatchObject([{ known: '市经信委', until: '2019-03-01' }])
  })
})
