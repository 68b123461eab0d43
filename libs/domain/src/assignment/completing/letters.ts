import { namesWords } from '../../vocabulary/words'
import type { Assignment } from '../assignment'
import { nameOf, send, toDirector, toOffice, toParties, toParty, type Letters } from '../letter'
import { awaitedCountersigners, leadOf } from '../parties'
import { head } from '../rule'

export const completingTemplates = [
  'countersign-requested',
  'objected',
  'acceptance-requested',
  'sent-back',
  'accepted',
  'closed',
  'revoked',
] as const

/** Everybody it was handed to: a dispute that was never decided ends with it, too. */
const concerned = ({ parties }: Assignment) =>
  parties.filter(({ status }) => status !== 'removed' && status !== 'pending')

/** Who objects to the present claim, in words; empty where nobody does. */
const objectors = (state: Assignment): string =>
  namesWords(
    (state.claim?.countersignatures ?? [])
      .filter(({ opinion }) => opinion === 'objected')
      .map(({ partyId }) => nameOf(state, partyId)),
  )

export const completingLetters: Letters<
  | 'CompletionReported'
  | 'Countersigned'
  | 'AcceptanceRequested'
  | 'CompletionSentBack'
  | 'CompletionAccepted'
  | 'ClosedOut'
  | 'Revoked',
  (typeof completingTemplates)[number]
> = {
  CompletionReported: (state, { statement }) =>
    send('countersign-requested', toParties(awaitedCountersigners(state), head), {
      ...{ department: leadOf(state)?.name ?? '', text: statement },
    }),
  Countersigned: (state, { partyId, opinion, text }) =>
    opinion === 'objected'
      ? send('objected', toParty(leadOf(state)), { department: nameOf(state, partyId), text })
      : [],
  AcceptanceRequested: (state) =>
    send('acceptance-requested', [toOffice], { department: leadOf(state)?.name ?? '', objectors: objectors(state) }),
  CompletionSentBack: (state, { reason }) => send('sent-back', toParty(leadOf(state)), { reason }),
  CompletionAccepted: (_state, { opinion }) => send('accepted', [toDirector], { text: opinion }),
  ClosedOut: (state, { note }) => send('closed', toParties(concerned(state)), { text: note }),
  Revoked: (state, { reason }) => send('revoked', toParties(concerned(state)), { reason }),
}
