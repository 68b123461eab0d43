import { dateEndingAt } from '../calendar/china-date'
import { goesUp, paperKinds } from '../catalogue/papers'
import { sides, type Role } from '../catalogue/roles'
import type { Assignment, Party } from './assignment'
import type { AssignmentEvent, Fact, FactOf, FactType } from './event'
import { activeParties, awaitedCountersigners, leadOf, partyById } from './parties'
import { periodOfStep } from './period-of-step'

export const letterTemplates = [
  'assigned',
  'report-requested',
  'reminder',
  'urge',
  'report-returned',
  'refused',
  'dispute-decided',
  'countersign-requested',
  'acceptance-requested',
  'sent-back',
  'accepted',
  'closed',
  'revoked',
  'paper-to-sign',
  ...paperKinds,
  'order-replied',
  'instructed',
  'extension-requested',
  'extension-decided',
] as const
/** A paper is sent under its own name. */
export type LetterTemplate = (typeof letterTemplates)[number]

/** A letter an event gives rise to. Who reads it is named by department and role; the registry knows the people. */
export interface Letter {
  template: LetterTemplate
  seq: number
  audience: { departmentId: string | null; roles: readonly Role[] }
  payload: Readonly<Record<string, string>>
  /** True for a reminder that is not worth sending when the engine was away for long. */
  perishable: boolean
}

interface Draft {
  template: LetterTemplate
  to: { departmentId: string | null; roles: readonly Role[] }
  about?: Record<string, string>
  perishable?: boolean
}

const clerk: readonly Role[] = ['clerk']
const head: readonly Role[] = ['head']

const toParty = (party: Party | undefined, roles: readonly Role[] = sides.department) =>
  party === undefined ? [] : [{ departmentId: party.departmentId, roles }]
const toParties = (parties: readonly (Party | undefined)[], roles: readonly Role[] = sides.department) =>
  parties.flatMap((party) => toParty(party, roles))
const office = { departmentId: null, roles: ['coordinator'] as const }
const director = { departmentId: null, roles: ['director'] as const }
const leader = { departmentId: null, roles: ['leader'] as const }

const send = (
  template: LetterTemplate,
  to: readonly Draft['to'][],
  about: Record<string, string> = {},
  perishable = false,
): Draft[] => to.map((one) => ({ template, to: one, about, perishable }))

const nameOf = (state: Assignment, partyId: string): string => partyById(state, partyId)?.name ?? ''

const rung = (fact: FactOf<'Reminded' | 'Urged' | 'PaperDrafted'>) => ({
  subject: fact.subject,
  period: periodOfStep(fact) ?? '',
  dueOn: dateEndingAt(fact.dueAt),
})

const paperOf = (state: Assignment, paperId: string) => state.papers.find((paper) => paper.id === paperId)

function signed(state: Assignment, { paperId, text }: FactOf<'PaperSigned'>): Draft[] {
  const paper = paperOf(state, paperId)
  if (paper === undefined) return []
  const { kind, addressee = '' } = paper
  const about = { text, colour: paper.colour ?? '', department: nameOf(state, paper.partyId), addressee }
  return goesUp(kind) ? send(kind, [leader], about) : send(kind, toParty(partyById(state, paper.partyId)), about)
}

type Letters<T extends FactType> = (state: Assignment, fact: FactOf<T>) => Draft[]

/** Which facts are told to whom. Facts that are not here are told to nobody by mail. */
const letters: { readonly [K in FactType]?: Letters<K> } = {
  PartiesAssigned: (state, { partyIds }) =>
    send('assigned', toParties(partyIds.map((partyId) => partyById(state, partyId)))),
  ReportRequested: (state, { partyIds, period, dueOn }) =>
    send(
      'report-requested',
      toParties(
        partyIds.map((partyId) => partyById(state, partyId)),
        clerk,
      ),
      { period, dueOn },
      true,
    ),
  Reminded: (state, fact) => send('reminder', toParty(partyById(state, fact.partyId), clerk), rung(fact), true),
  Urged: (state, fact) => send('urge', toParty(partyById(state, fact.partyId)), rung(fact), true),
  UrgedByOffice: (state, { partyId, text }) => send('urge', toParty(partyById(state, partyId)), { text }),
  ReportReturned: (state, { partyId, reason, period, correctBy }) =>
    send('report-returned', toParty(partyById(state, partyId), clerk), { reason, period, dueOn: correctBy }),
  Refused: (state, { partyId, reason }) => send('refused', [office], { reason, department: nameOf(state, partyId) }),
  DisputeDecided: (state, { partyId, decision, reason, to }) => [
    ...send('dispute-decided', toParty(partyById(state, partyId)), { decision, reason }),
    ...(to === null ? [] : send('assigned', toParty(partyById(state, to.partyId)))),
  ],
  CompletionReported: (state) =>
    send('countersign-requested', toParties(awaitedCountersigners(state), head), {
      department: leadOf(state)?.name ?? '',
    }),
  AcceptanceRequested: (state) => send('acceptance-requested', [office], { department: leadOf(state)?.name ?? '' }),
  CompletionSentBack: (state, { reason }) => send('sent-back', toParty(leadOf(state)), { reason }),
  CompletionAccepted: (_state, { opinion }) => send('accepted', [director], { text: opinion }),
  ClosedOut: (state, { note }) => send('closed', toParties(activeParties(state)), { text: note }),
  Revoked: (state, { reason }) => send('revoked', toParties(activeParties(state)), { reason }),
  PaperDrafted: (state, fact) =>
    send('paper-to-sign', [director], {
      ...rung(fact),
      colour: fact.colour ?? '',
      department: nameOf(state, fact.partyId),
    }),
  PaperProposed: (state, { partyId, reason }) =>
    send('paper-to-sign', [director], { reason, colour: '', department: nameOf(state, partyId) }),
  PaperSigned: signed,
  OrderReplied: (state, { partyId, text }) =>
    send('order-replied', [office], { text, department: nameOf(state, partyId) }),
  Instructed: (state, { text }) => [
    ...send('instructed', toParty(leadOf(state)), { text }),
    ...send('instructed', [office], { text }),
  ],
  ExtensionRequested: (state, { reason, proposedDueOn }) =>
    send('extension-requested', [director], { reason, dueOn: proposedDueOn, department: leadOf(state)?.name ?? '' }),
  ExtensionDecided: (state, { granted, dueOn, reason }) =>
    send('extension-decided', toParty(leadOf(state)), { granted: granted ? 'yes' : 'no', dueOn, reason }),
}

const draftsOf = (state: Assignment, fact: Fact): Draft[] =>
  (letters[fact.type] as Letters<FactType> | undefined)?.(state, fact) ?? []

/** The letters a stretch of the log gives rise to, addressed by the state after it. */
export const correspondence = (state: Assignment, events: readonly AssignmentEvent[]): Letter[] =>
  events.flatMap(({ seq, fact }) =>
    draftsOf(state, fact).map(({ template, to, about, perishable }) => ({
      template,
      seq,
      audience: to,
      payload: { number: state.number, title: state.title, ...about },
      perishable: perishable ?? false,
    })),
  )
