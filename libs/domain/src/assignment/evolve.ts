import { stageAfter } from '../catalogue/stages'
import type { Assignment } from './assignment'
import type { AssignmentEvent, Fact } from './event'
import { withoutMadeGood } from './lights/evolve'
import { openMatters, reportMatters } from './obligations'
import { leadOf } from './parties'
import { registered } from './register'
import { handlerOf } from './topics'

const apply = (state: Assignment | null, fact: Fact, event: AssignmentEvent): Assignment => {
  if (fact.type === 'Registered') return registered(fact, event.at)
  if (state === null) throw new Error('an assignment begins with Registered')
  const stage = stageAfter(state.stage, fact.type, 'partyId' in fact && leadOf(state)?.id === fact.partyId)
  return { ...handlerOf(fact.type)(state, fact, event), stage }
}

/**
 * Forgets how far a ladder was climbed, and which months were red, once nothing is owed there. Reports rest while a claim is
 * looked at and may be owed again after it: their ladders go on from where they stood.
 */
function withoutSettled(state: Assignment): Assignment {
  const climbed = Object.entries(state.climbed)
  if (climbed.length === 0 && state.redMonths.length === 0) return state
  const open = new Set(openMatters(state).map(({ key }) => key))
  const resting = new Set(reportMatters(state).map(({ key }) => key))
  const kept = climbed.filter(([key]) => open.has(key) || resting.has(key))
  return withoutMadeGood({ ...state, climbed: Object.fromEntries(kept) }, open)
}

/** The state after an event. Events follow one another without a gap; anything else is a damaged log. */
export function evolve(state: Assignment | null, event: AssignmentEvent): Assignment {
  const expected = (state?.seq ?? 0) + 1
  if (event.seq !== expected) throw new Error(`event ${String(event.seq)} where ${String(expected)} was due`)
  return withoutSettled({ ...apply(state, event.fact, event), seq: event.seq, asOf: event.at })
}

/** Folds a whole log. */
export function replay(events: readonly AssignmentEvent[]): Assignment {
  const state = events.reduce<Assignment | null>(evolve, null)
  if (state === null) throw new Error('an assignment begins with Registered')
  return state
}
