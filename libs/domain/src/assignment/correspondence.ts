import { dateEndingAt } from '../calendar/china-date'
import type { WorkingCalendar } from '../calendar/working-calendar'
import type { Subject } from '../catalogue/subjects'
import type { Assignment } from './assignment'
import { completingLetters } from './completing/letters'
import { escalatingLetters } from './escalating/letters'
import type { AssignmentEvent, Fact, FactOf, FactType } from './event'
import { extendingLetters } from './extending/letters'
import { awaitedOf, type Awaited } from './awaited'
import type { Audience, Draft, Letters } from './letter'
import type { LetterTemplate } from './letter-templates'
import { receivingLetters } from './receiving/letters'
import { obligationsOf, type Obligation } from './obligations'
import { leadOf, ownParty, partyById } from './parties'
import { reportingLetters } from './reporting/letters'

/** A letter an event gives rise to. Who reads it is named by department and role; the registry knows the people. */
export interface Letter {
  template: LetterTemplate
  seq: number
  audience: Audience
  payload: Readonly<Record<string, string>>
  /** True for a reminder that is not worth sending when the engine was away for long. */
  perishable: boolean
  /** What must still wait for its reader when it is sent; null where it is sent in any case. */
  awaits: Awaited | null
}

/** Facts that no topic has a letter for are told to nobody by mail. */
const letters: Partial<Letters<FactType, LetterTemplate>> = {
  ...receivingLetters,
  ...reportingLetters,
  ...extendingLetters,
  ...completingLetters,
  ...escalatingLetters,
}

type Tell = (state: Assignment, fact: FactOf<FactType>) => Draft<LetterTemplate>[]

const draftsOf = (state: Assignment, fact: Fact): Draft<LetterTemplate>[] =>
  (letters[fact.type] as Tell | undefined)?.(state, fact) ?? []

/** What a letter asks of a department by a day that follows from the state, not from the fact. */
const asks: Partial<Record<LetterTemplate, Subject>> = {
  assigned: 'acknowledgement',
  'dispute-decided': 'acknowledgement',
  'countersign-requested': 'countersignature',
  'sent-back': 'completion',
  'supervision-order': 'order-reply',
  talk: 'order-reply',
}

/** The matter as every reader knows it, and what part the reader's own department has in it. */
function matterOf(state: Assignment, reader: Audience): Readonly<Record<string, string>> {
  const lead = leadOf(state)
  const own = ownParty(state, reader)
  return {
    ...{ number: state.number, title: state.title, workDueOn: state.dueOn ?? '', role: own?.role ?? '' },
    lead: own?.id === lead?.id ? '' : (lead?.name ?? ''),
  }
}

/** The last day for what the letter asks, where it asks for something; the newest where there are several. */
function limitOf(state: Assignment, { template, to }: Draft<LetterTemplate>, owed: readonly Obligation[]) {
  const newest = owed.findLast(
    ({ subject, partyId }) => subject === asks[template] && partyById(state, partyId)?.departmentId === to.departmentId,
  )
  return newest === undefined ? {} : { dueOn: dateEndingAt(newest.dueAt) }
}

/** The letters a stretch of the log gives rise to, addressed by the state after it, with the days the calendar gives. */
export const correspondence = (
  state: Assignment,
  events: readonly AssignmentEvent[],
  calendar: WorkingCalendar,
): Letter[] => {
  const drafts = events.flatMap(({ seq, fact }) => draftsOf(state, fact).map((draft) => ({ ...draft, seq })))
  const owed = drafts.some(({ template }) => template in asks) ? obligationsOf(state, calendar) : []
  return drafts.map((draft) => ({
    template: draft.template,
    seq: draft.seq,
    audience: draft.to,
    payload: { ...matterOf(state, draft.to), ...limitOf(state, draft, owed), ...draft.about },
    perishable: draft.perishable,
    awaits: awaitedOf(draft.template, draft.about),
  }))
}
