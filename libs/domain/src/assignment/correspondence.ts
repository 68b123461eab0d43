import { dateEndingAt } from '../calendar/china-date'
import type { WorkingCalendar } from '../calendar/working-calendar'
import type { Subject } from '../catalogue/subjects'
import type { Assignment } from './assignment'
import { completingLetters, completingTemplates } from './completing/letters'
import { escalatingLetters, escalatingTemplates } from './escalating/letters'
import type { AssignmentEvent, Fact, FactOf, FactType } from './event'
import { extendingLetters, extendingTemplates } from './extending/letters'
import type { Audience, Draft, Letters } from './letter'
import { receivingLetters, receivingTemplates } from './receiving/letters'
import { obligationsOf, type Obligation } from './obligations'
import { leadOf, ownParty, partyById } from './parties'
import { reportingLetters, reportingTemplates } from './reporting/letters'

/** The templates of all topics. A paper is sent under its own name. */
export const letterTemplates = [
  ...receivingTemplates,
  ...reportingTemplates,
  ...extendingTemplates,
  ...completingTemplates,
  ...escalatingTemplates,
] as const
export type LetterTemplate = (typeof letterTemplates)[number]

/** A letter an event gives rise to. Who reads it is named by department and role; the registry knows the people. */
export interface Letter {
  template: LetterTemplate
  seq: number
  audience: Audience
  payload: Readonly<Record<string, string>>
  /** True for a reminder that is not worth sending when the engine was away for long. */
  perishable: boolean
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
  }))
}
