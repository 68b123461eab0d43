import type { AssignmentSeed, PartySeed, PlanPolicy } from '@luoshi/domain'
import type { PlanReading } from '@luoshi/plan-text'
import { nameIndex } from '../registry/name-index'
import { proposeDrafts } from '../draft/propose-drafts'
import type { DraftParty } from '../ports/plan-store'

/** A department by its written name alone; a group stands for itself, persons are not assigned to. */
const partySeed = ({ role, kind, name }: DraftParty): PartySeed[] =>
  kind === 'person' ? [] : [{ departmentId: name, name, role, via: null }]

const once = (parties: readonly PartySeed[]): PartySeed[] =>
  parties.filter(({ name }, index) => parties.findIndex((other) => other.name === name) === index)

/** What a reading would put on the ledger, without a registry: names stand as they are written. */
export function writtenSeeds(text: string, reading: PlanReading, policy: PlanPolicy): AssignmentSeed[] {
  let count = 0
  const drafts = proposeDrafts({
    ...{ planId: 'plan', text, reading },
    names: nameIndex([], []),
    cadence: policy.assignment.report?.cadence ?? null,
    newId: () => `a${String((count += 1))}`,
  })
  return drafts.map(({ id, planId, number, title, dueOn, ongoing, parties }) => ({
    ...{ assignmentId: id, planId, number, title },
    dueOn: ongoing ? null : dueOn,
    parties: once(parties.flatMap(partySeed)),
    policy: policy.assignment,
  }))
}
