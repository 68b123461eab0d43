import type { Assignment } from './assignment'
import { completingLetters, completingTemplates } from './completing/letters'
import { escalatingLetters, escalatingTemplates } from './escalating/letters'
import type { AssignmentEvent, Fact, FactOf, FactType } from './event'
import { extendingLetters, extendingTemplates } from './extending/letters'
import type { Audience, Draft, Letters } from './letter'
import { receivingLetters, receivingTemplates } from './receiving/letters'
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

/** The letters a stretch of the log gives rise to, addressed by the state after it. */
export const correspondence = (state: Assignment, events: readonly AssignmentEvent[]): Letter[] =>
  events.flatMap(({ seq, fact }) =>
    draftsOf(state, fact).map(({ template, to, about, perishable }) => ({
      template,
      seq,
      audience: to,
      payload: { number: state.number, title: state.title, ...about },
      perishable,
    })),
  )
