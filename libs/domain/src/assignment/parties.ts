import type { Actor } from './actor'
import type { Assignment, Party, PartySeed } from './assignment'

/** A department's part before it is handed over. */
export const newParty = (seed: PartySeed, id: string): Party => ({
  ...seed,
  id,
  status: 'pending',
  assignedAt: null,
  acknowledgedAt: null,
  refusedAt: null,
})

/** Parties that still have a part: not removed, not waiting for a dispute to be decided. */
export const activeParties = (state: Assignment): Party[] =>
  state.parties.filter((party) => party.status === 'assigned' || party.status === 'acknowledged')

export const leadOf = (state: Assignment): Party | undefined =>
  state.parties.find((party) => party.role === 'lead' && party.status !== 'removed')

export const partyById = (state: Pick<Assignment, 'parties'>, partyId: string): Party | undefined =>
  state.parties.find((party) => party.id === partyId)

/** The part of the actor's or the reader's own department, or undefined for the office and for departments that have none. */
export const ownParty = (state: Assignment, actor: Pick<Actor, 'departmentId'>): Party | undefined =>
  actor.departmentId === null
    ? undefined
    : state.parties.find((party) => party.departmentId === actor.departmentId && party.status !== 'removed')

/** Who reports by the policy: the lead and every member of a group; the others when the rule says so. */
export function reportingParties(state: Assignment): Party[] {
  const everyone = state.policy.report?.from === 'every-party'
  return activeParties(state).filter((party) => everyone || party.role === 'lead' || party.via !== null)
}

/** Parties that have not yet said anything to the present claim. */
export function awaitedCountersigners(state: Assignment): Party[] {
  const spoken = new Set(state.claim?.countersignatures.map((one) => one.partyId))
  return activeParties(state).filter((party) => party.role !== 'lead' && !spoken.has(party.id))
}
