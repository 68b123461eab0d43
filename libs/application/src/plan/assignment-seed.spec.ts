import { defaultPlanPolicy } from '@luoshi/domain'
import type { Draft, DraftParty, Plan } from '../ports/plan-store'
import { assignmentIdOf, assignmentSeed, partySeeds } from './assignment-seed'
import { rostersOf } from '../draft/draft-obstacles'

const names: Record<string, string> = { s: '市科技局', i: '市经信局', e: '东风镇', w: '西河街道' }
const rosters = rostersOf(
  Object.entries(names).map(([id, name]) => ({ id, name, shortName: null, formerNames: [] })),
  [{ id: 'g', name: '各镇、街道', members: ['e', 'w', 'i'] }],
)
const department = (departmentId: string, role: DraftParty['role'], name = names[departmentId] ?? ''): DraftParty => ({
  ...{ role, kind: 'department', name, span: null, implied: false, departmentId, groupId: null },
})
const townships: DraftParty = {
  ...{ role: 'cooperating', kind: 'group', name: '各镇、街道', span: null, implied: false },
  ...{ departmentId: null, groupId: 'g' },
}
const plan = { id: 'p', run: 1, policy: defaultPlanPolicy } as Plan
const draft = {
  id: '9b0c1f54-0b3e-4c2f-9a63-2c1a6f3f1c11',
  parties: [],
  cadence: 'monthly',
  ongoing: false,
} as unknown as Draft

describe('an assignment to be registered', () => {
  it('has the members of a group as parties, but none the clause names itself', () => {
    const seeds = partySeeds([department('s', 'lead'), townships, department('i', 'responsible', '市经信委')], rosters)
    expect(seeds.map(({ name, role, via }) => [name, role, via])).toEqual([
      ['市科技局', 'lead', null],
      ['市经信局', 'responsible', null],
      ['东风镇', 'cooperating', '各镇、街道'],
      ['西河街道', 'cooperating', '各镇、街道'],
    ])
  })

  it('has the same id in the same run and another in the next', () => {
    expect(assignmentIdOf(draft.id, 1)).toBe(assignmentIdOf(draft.id, 1))
    expect(assignmentIdOf(draft.id, 1)).not.toBe(assignmentIdOf(draft.id, 2))
  })

  it('keeps a cadence of its own only where it differs from the plan’s', () => {
    const policyOf = (cadence: Draft['cadence']) => assignmentSeed(plan, { ...draft, cadence }, rosters).policy
    expect(policyOf('monthly')).toEqual(defaultPlanPolicy.assignment)
    expect(policyOf('quarterly')).toMatchObject({ ownCadence: true, report: { cadence: 'quarterly' } })
    expect(policyOf(null)).toMatchObject({ report: null })
  })

  it('has no due date when it is ongoing', () => {
    const dueOn = '2026-12-31'
    expect(assignmentSeed(plan, { ...draft, dueOn, ongoing: true }, rosters).dueOn).toBeNull()
    expect(assignmentSeed(plan, { ...draft, dueOn }, rosters).dueOn).toBe(dueOn)
  })
})
