import { nameOf, send, toOffice, toParties, toParty, type Letters } from '../letter'
import { partyById } from '../parties'

export const receivingTemplates = ['assigned', 'refused', 'dispute-decided'] as const

export const receivingLetters: Letters<
  'PartiesAssigned' | 'Refused' | 'DisputeDecided',
  (typeof receivingTemplates)[number]
> = {
  PartiesAssigned: (state, { partyIds }) =>
    send('assigned', toParties(partyIds.map((partyId) => partyById(state, partyId)))),
  Refused: (state, { partyId, reason }) => send('refused', [toOffice], { reason, department: nameOf(state, partyId) }),
  DisputeDecided: (state, { partyId, decision, reason, to }) => [
    ...send('dispute-decided', toParty(partyById(state, partyId)), { decision, reason }),
    ...(to === null ? [] : send('assigned', toParty(partyById(state, to.partyId)))),
  ],
}
