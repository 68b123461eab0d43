import { nameOf, send, toOffice, toParties, toParty, type Letters } from '../letter'
import type { Assignment } from '../assignment'
import type { FactOf } from '../event'
import { activeParties, partyById } from '../parties'

export const receivingTemplates = ['assigned', 'refused', 'dispute-decided', 'released', 'parties-changed'] as const

export const receivingLetters: Letters<
  'PartiesAssigned' | 'Refused' | 'DisputeDecided',
  (typeof receivingTemplates)[number]
> = {
  PartiesAssigned: (state, { partyIds }) =>
    send('assigned', toParties(partyIds.map((partyId) => partyById(state, partyId)))),
  Refused: (state, { partyId, reason }) =>
    send('refused', [toOffice], {
      ...{ reason, about: partyId, department: nameOf(state, partyId) },
    }),
  DisputeDecided: (state, decided) =>
    decided.decision === 'maintained'
      ? send('dispute-decided', toParty(partyById(state, decided.partyId)), {
          ...{ decision: decided.decision, reason: decided.reason },
        })
      : changedParties(state, decided),
}

/** Who is let off learns it without a page, for the matter is theirs no longer; whoever goes on learns with whom. */
function changedParties(state: Assignment, { partyId, decision, reason, to }: FactOf<'DisputeDecided'>) {
  const about = { decision, reason, successor: to?.name ?? '' }
  const others = activeParties(state).filter(({ id }) => id !== to?.partyId)
  return [
    ...send('released', toParty(partyById(state, partyId)), about),
    ...send('parties-changed', toParties(others), { ...about, department: nameOf(state, partyId) }),
    ...(to === null ? [] : send('assigned', toParty(partyById(state, to.partyId)))),
  ]
}
