import { dateEndingAt } from '../calendar/china-date'
import type { Actor } from './actor'
import type { Assignment } from './assignment'
import { dossierKey, type Countersignature, type Dossier, type DossierKind, type Paper, type Report } from './dossier'
import type { AssignmentEvent, FactOf, FactType } from './event'
import { evolve } from './evolve'
import { periodOfStep } from './period-of-step'

/** Fields an event gives to an item of the dossier; an item that is not there yet is opened by it, with all its fields. */
export interface DossierChange {
  kind: DossierKind
  key: string
  /** The entry of the log that did it. Items are read in the order of those that opened them. */
  seq: number
  fields: Partial<Dossier[DossierKind]>
}

type Change = Omit<DossierChange, 'seq'>

interface Circumstances {
  event: AssignmentEvent
  before: Assignment
  after: Assignment
}

const change = <K extends DossierKind>(kind: K, key: string, fields: Partial<Dossier[K]>): Change => ({
  ...{ kind, key },
  fields,
})

const person = ({ actor }: AssignmentEvent): Actor | null => (actor.role === 'engine' ? null : actor)
const nameOf = (event: AssignmentEvent): string => person(event)?.name ?? ''

const blankReport = {
  ...{ submittedAt: null, submittedBy: null, returned: null },
  ...{ progress: '', problems: '', nextSteps: '' },
}

const report = (of: { period: string; partyId: string }, fields: Partial<Report>): Change =>
  change('report', dossierKey.report(of), fields)

const undecided = { status: 'drafted', decidedAt: null, decidedBy: null, text: '', answer: null } as const

const decided = (paperId: string, status: Paper['status'], event: AssignmentEvent, text?: string): Change =>
  change('paper', paperId, {
    ...{ status, decidedAt: event.at, decidedBy: event.actor.role === 'engine' ? null : event.actor.name },
    ...(text === undefined ? {} : { text }),
  })

const answered = ({ paperId, text }: FactOf<'OrderReplied' | 'Instructed'>, event: AssignmentEvent): Change =>
  change('paper', paperId, { status: 'answered', answer: { text, at: event.at, by: nameOf(event) } })

const opinion = (said: Countersignature): Change => change('countersignature', dossierKey.countersignature(said), said)

type Filing<T extends FactType> = (fact: FactOf<T>, circumstances: Circumstances) => Change[]

/** What each kind of fact puts into the dossier; the others leave no paper. */
const filings: { readonly [K in FactType]?: Filing<K> } = {
  Refused: ({ partyId, reason }, { event }) => [change('refusal', partyId, { partyId, reason, at: event.at })],

  ReportRequested: ({ period, dueOn, partyIds }, { event }) =>
    partyIds.map((partyId) =>
      report(
        { period, partyId },
        { ...blankReport, partyId, period, dueOn, status: 'requested', requestedAt: event.at },
      ),
    ),

  ReportSubmitted: ({ partyId, period, progress, problems, nextSteps }, { event }) => {
    const actor = person(event)
    const submittedBy = actor === null ? null : { actor, seq: event.seq }
    const text = { progress, problems, nextSteps }
    return [report({ period, partyId }, { status: 'submitted', submittedAt: event.at, submittedBy, ...text })]
  },

  ReportReturned: ({ partyId, period, reason, correctBy }, { event }) => [
    report({ period, partyId }, { status: 'returned', returned: { reason, at: event.at, correctBy } }),
  ],

  ExtensionRequested: ({ extensionId: id, proposedDueOn, reason, progress }, { event, before }) => {
    const previousDueOn = before.dueOn ?? proposedDueOn
    const asked = { id, previousDueOn, proposedDueOn, reason, progress }
    return [change('extension', id, { ...asked, requestedAt: event.at, decision: null })]
  },

  ExtensionDecided: ({ extensionId, granted, dueOn, reason }, { event }) => [
    change('extension', extensionId, { decision: { granted, dueOn, reason, at: event.at, by: nameOf(event) } }),
  ],

  CompletionReported: ({ round, statement, evidence }, { event }) => [
    change('claim', String(round), { round, claimedAt: event.at, statement, evidence, readyAt: null, sentBack: null }),
  ],

  Countersigned: ({ partyId, opinion: said, text }, { event, after }) => [
    opinion({ round: after.round, partyId, opinion: said, text, at: event.at }),
  ],

  SilenceRecorded: ({ partyIds }, { event, after }) =>
    partyIds.map((partyId) => opinion({ round: after.round, partyId, opinion: 'silent', text: '', at: event.at })),

  AcceptanceRequested: ({ round }, { event }) => [change('claim', String(round), { readyAt: event.at })],

  CompletionSentBack: ({ reason }, { event, before }) => [
    change('claim', String(before.round), { sentBack: { reason, at: event.at } }),
  ],

  PaperDrafted: ({ paperId: id, kind, colour, partyId, addressee, ...step }, { event }) => {
    const slipped = { subject: step.subject, period: periodOfStep(step), dueOn: dateEndingAt(step.dueAt) }
    const about = { id, kind, colour, partyId, ...slipped, draftedAt: event.at }
    return [change('paper', id, { ...about, ...undecided, ...(addressee === undefined ? {} : { addressee }) })]
  },

  PaperProposed: ({ paperId: id, kind, partyId, colour = null, addressee, reason }, { event }) => {
    const nothing = { subject: null, period: null }
    const about = { id, kind, colour, partyId, ...nothing, draftedAt: event.at, cause: reason }
    return [change('paper', id, { ...about, ...undecided, ...(addressee === null ? {} : { addressee }) })]
  },

  PaperSigned: ({ paperId, text }, { event }) => [decided(paperId, 'signed', event, text)],
  PaperDismissed: ({ paperId, reason }, { event }) => [decided(paperId, 'dismissed', event, reason)],
  PaperWithdrawn: ({ paperId }, { event }) => [decided(paperId, 'withdrawn', event)],
  OrderReplied: (fact, { event }) => [answered(fact, event)],
  Instructed: (fact, { event }) => [answered(fact, event)],

  LightFrozen: ({ month, light, reasons }) => [
    change('frozen-light', month, { month, light, reasons, caughtUpAt: null }),
  ],
}

/** Red months whose lapses have all been made good by this event. */
const madeGood = ({ before, after }: Circumstances): Change[] =>
  before.redMonths
    .filter((month) => !after.redMonths.includes(month))
    .map((month) => change('frozen-light', month, { caughtUpAt: after.asOf }))

function changesOf(circumstances: Circumstances): DossierChange[] {
  const { event } = circumstances
  const filing = filings[event.fact.type] as Filing<FactType> | undefined
  const changes = [...(filing?.(event.fact, circumstances) ?? []), ...madeGood(circumstances)]
  return changes.map((one) => ({ ...one, seq: event.seq }))
}

/** Changes to one item become one: the first says when it was opened, the last what it holds. */
function merged(changes: readonly DossierChange[]): DossierChange[] {
  const byItem = new Map<string, DossierChange>()
  for (const one of changes) {
    const item = `${one.kind} ${one.key}`
    const kept = byItem.get(item)
    byItem.set(item, kept === undefined ? one : { ...kept, fields: { ...kept.fields, ...one.fields } })
  }
  return [...byItem.values()]
}

/** What a stretch of the log changes in the dossier, one change an item; `before` is the state it begins at, null at the start. */
export function dossierChanges(before: Assignment | null, events: readonly AssignmentEvent[]): DossierChange[] {
  const changes: DossierChange[] = []
  let state = before
  for (const event of events) {
    const after = evolve(state, event)
    changes.push(...changesOf({ event, before: state ?? after, after }))
    state = after
  }
  return merged(changes)
}
