import type { AssignmentView, PartyView } from '@luoshi/contracts'
import { reportStanding, type Actor, type Assignment, type Party, type PartyRefusal } from '@luoshi/domain'
import { grouped } from '../views/grouped'
import { iso, isoOrNull } from '../views/instants'

export function partiesView(state: Assignment, refusals: readonly PartyRefusal[], actor: Actor): PartyView[] {
  const refusalOf = new Map(refusals.map(({ partyId, reason, at }) => [partyId, { reason, at: iso(at) }]))
  return state.parties.map(({ id, departmentId, name, role, via, status, acknowledgedAt }) => ({
    ...{ id, departmentId, name, role, via, status },
    acknowledgedAt: isoOrNull(acknowledgedAt),
    refusal: refusalOf.get(id) ?? null,
    mine: actor.departmentId === departmentId,
  }))
}

/** How far the members of each group are: acknowledged, and reported for the last period asked for. */
export function groupsView(state: Assignment): AssignmentView['groups'] {
  const members = state.parties.filter((party) => party.via !== null && party.status !== 'removed')
  return grouped(members, (party) => party.via ?? '').map(([name, parties]) => ({
    name,
    members: parties.length,
    acknowledged: parties.filter((party) => party.status === 'acknowledged').length,
    reported: parties.filter((party) => hasReported(state, party)).length,
  }))
}

const hasReported = (state: Assignment, { id }: Party): boolean =>
  state.lastPeriod !== null && reportStanding(state, id, state.lastPeriod) === 'submitted'
