import type { Assignment, Party } from '../assignment'
import { change, type Handlers } from '../handler'
import { newParty } from '../parties'

const edit = (state: Assignment, partyId: string, fields: Partial<Party>): Assignment => ({
  ...state,
  parties: change(
    state.parties,
    (party) => party.id === partyId,
    (party) => ({ ...party, ...fields }),
  ),
})

export const receivingHandlers: Handlers<'PartiesAssigned' | 'Acknowledged' | 'Refused' | 'DisputeDecided'> = {
  PartiesAssigned: (state, fact, { at }) => ({
    ...state,
    parties: change(
      state.parties,
      (party) => fact.partyIds.includes(party.id),
      (party) => ({ ...party, status: 'assigned', assignedAt: at }),
    ),
  }),

  Acknowledged: (state, fact, { at }) => edit(state, fact.partyId, { status: 'acknowledged', acknowledgedAt: at }),

  Refused: (state, fact, { at }) => edit(state, fact.partyId, { status: 'refused', refusedAt: at }),

  DisputeDecided: (state, fact, { at }) => {
    if (fact.decision === 'maintained')
      return edit(state, fact.partyId, { status: 'assigned', assignedAt: at, refusedAt: null })
    const without = edit(state, fact.partyId, { status: 'removed' })
    if (fact.to === null) return without
    const { partyId, departmentId, name, role } = fact.to
    const successor = newParty({ departmentId, name, role, via: null }, partyId)
    return { ...without, parties: [...without.parties, { ...successor, status: 'assigned', assignedAt: at }] }
  },
}
