import { inForce, RuleBroken, type AssignmentSeed, type PartySeed, type Policy } from '@luoshi/domain'
import type { Draft, DraftParty, Plan } from '../ports/plan-store'
import { uuidV5 } from '../uuid-v5'
import type { Rosters } from '../draft/draft-obstacles'

/** The same draft in the same run is the same assignment, however often it is registered. */
export const assignmentIdOf = (draftId: string, run: number): string => uuidV5(draftId, `run ${run}`)

/** A roster can have lost a department between confirming and issuing; nothing is assigned to nobody. */
function nameOf(departmentId: string | null, written: string, { departments }: Rosters): PartySeed['name'] {
  const department = departments.get(departmentId ?? '')
  if (department === undefined) throw new RuleBroken('draft.unmatched-department', { name: written })
  return department.name
}

function expanded(party: DraftParty, rosters: Rosters): PartySeed[] {
  const { role, name, departmentId, groupId } = party
  if (party.kind === 'department')
    return [{ departmentId: departmentId ?? '', name: nameOf(departmentId, name, rosters), role, via: null }]
  const members = rosters.groups.get(groupId ?? '')?.members ?? []
  return members.map((member) => ({ departmentId: member, name: nameOf(member, name, rosters), role, via: name }))
}

/** Departments first as the clause names them, then the members of its groups that it does not name itself. */
export function partySeeds(parties: readonly DraftParty[], rosters: Rosters): PartySeed[] {
  const seeds = parties.flatMap((party) => expanded(party, rosters))
  const ordered = [...seeds.filter((seed) => seed.via === null), ...seeds.filter((seed) => seed.via !== null)]
  const first = new Map<string, PartySeed>()
  for (const seed of ordered) if (!first.has(seed.departmentId)) first.set(seed.departmentId, seed)
  return [...first.values()]
}

/** The plan's rules with this assignment's own cadence, if it keeps one; what the office switched off is left out. */
function policyFor({ policy }: Plan, { cadence }: Draft): Policy {
  const rules = inForce(policy.assignment)
  const { report } = rules
  if (report === null || cadence === null) return { ...rules, report: null }
  if (cadence === report.cadence) return rules
  return { ...rules, ownCadence: true, report: { ...report, cadence, source: { from: 'office' } } }
}

/** What goes on the ledger for a confirmed draft. */
export const assignmentSeed = (plan: Plan, draft: Draft, rosters: Rosters): AssignmentSeed => ({
  assignmentId: assignmentIdOf(draft.id, plan.run),
  planId: plan.id,
  number: draft.number,
  title: draft.title,
  dueOn: draft.ongoing ? null : draft.dueOn,
  parties: partySeeds(draft.parties, rosters),
  policy: policyFor(plan, draft),
  ...(plan.limitsFromIssue && plan.issuedOn !== null ? { limitsSince: plan.issuedOn } : {}),
})
