import { send, toDirector, toOffice, toParties, toParty, type Letters } from '../letter'
import { activeParties, awaitedCountersigners, leadOf } from '../parties'
import { head } from '../rule'

export const completingTemplates = [
  'countersign-requested',
  'acceptance-requested',
  'sent-back',
  'accepted',
  'closed',
  'revoked',
] as const

export const completingLetters: Letters<
  'CompletionReported' | 'AcceptanceRequested' | 'CompletionSentBack' | 'CompletionAccepted' | 'ClosedOut' | 'Revoked',
  (typeof completingTemplates)[number]
> = {
  CompletionReported: (state) =>
    send('countersign-requested', toParties(awaitedCountersigners(state), head), {
      department: leadOf(state)?.name ?? '',
    }),
  AcceptanceRequested: (state) => send('acceptance-requested', [toOffice], { department: leadOf(state)?.name ?? '' }),
  CompletionSentBack: (state, { reason }) => send('sent-back', toParty(leadOf(state)), { reason }),
  CompletionAccepted: (_state, { opinion }) => send('accepted', [toDirector], { text: opinion }),
  ClosedOut: (state, { note }) => send('closed', toParties(activeParties(state)), { text: note }),
  Revoked: (state, { reason }) => send('revoked', toParties(activeParties(state)), { reason }),
}
