import type { AssignmentView, PartyView } from '@luoshi/contracts'
import type { Actor, Assignment, Party } from '@luoshi/domain'
import { grouped } from '../views/grouped'
import { iso, isoOrNull } from '../views/instants'

export const partiesView = (state: Assignment, actor: Actor): PartyView[] =>
  state.parties.map(({ id, departmentId, name, role, via, status, acknowledgedAt, refusal }) => ({
    ...{ id, departmentId, name, role, via, status },
    acknowledgedAt: isoOrNull(acknowledgedAt),
    refusal: refusal === null ? null : { reason: refusal.reason, at: iso(refusal.at) },
    mine: actor.departmentId === departmentId,
  }))

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
  state.reports.some(
    ({ partyId, period, status }) => partyId === id && period === state.lastPeriod && status === 'submitted',
  )
