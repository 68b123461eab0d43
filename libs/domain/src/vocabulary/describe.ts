import type { Actor, Engine } from '../assignment/actor'
import type { Action } from '../assignment/command'
import { completingActions, completingSentences } from '../assignment/completing/words'
import { escalatingActions, escalatingSentences } from '../assignment/escalating/words'
import type { AssignmentEvent, FactOf, FactType } from '../assignment/event'
import { extendingActions, extendingSentences } from '../assignment/extending/words'
import { lightSentences } from '../assignment/lights/words'
import { receivingActions, receivingSentences } from '../assignment/receiving/words'
import { reportingActions, reportingSentences } from '../assignment/reporting/words'
import type { Named, Sentences } from '../assignment/sentence'

/** What may be done, in the words of all topics. */
export const actionLabels: Record<Action, string> = {
  ...receivingActions,
  ...reportingActions,
  ...extendingActions,
  ...completingActions,
  ...escalatingActions,
}

/** What happened, in the words of all topics. */
const sentences: Sentences<FactType> = {
  Registered: () => '立项',
  ...receivingSentences,
  ...reportingSentences,
  ...extendingSentences,
  ...completingSentences,
  ...escalatingSentences,
  ...lightSentences,
}

type Sentence = (fact: FactOf<FactType>, named: Named) => string

const noteKeys = ['reason', 'text', 'statement', 'opinion', 'progress', 'note'] as const

/** What the person wrote: reason, text, statement, opinion, progress or note. */
function noteOf(event: AssignmentEvent): string | null {
  const fact: object = event.fact
  if (event.fact.type === 'Countersigned') return event.fact.text === '' ? null : event.fact.text
  for (const key of noteKeys) {
    const value: unknown = Object.entries(fact).find(([name]) => name === key)?.[1]
    if (typeof value === 'string' && value !== '') return value
  }
  return null
}

/** One entry of the timeline; `named` is the assignment at any time after it. */
export function describeEvent(event: AssignmentEvent, named: Named): { text: string; note: string | null } {
  const sentence = sentences[event.fact.type] as Sentence
  return { text: sentence(event.fact, named), note: noteOf(event) }
}

export const actorName = (actor: Actor | Engine): string => (actor.role === 'engine' ? '系统' : actor.name)
