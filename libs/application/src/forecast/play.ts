import {
  decide,
  evolve,
  nextDuty,
  register,
  RuleBroken,
  tick,
  todosOf,
  type Actor,
  type Assignment,
  type AssignmentEvent,
  type AssignmentSeed,
  type Instant,
  type WorkingCalendar,
} from '@luoshi/domain'
import { actFor, putOff, type Act } from './act'
import type { Behaviour } from './behaviour'

export interface Rehearsal {
  from: Instant
  until: Instant
  calendar: WorkingCalendar
  behaviour: Behaviour
}

/** A stretch of an assignment's foreseen log with the state after it. */
export interface Step {
  state: Assignment
  events: readonly AssignmentEvent[]
}

const issuer: Actor = { personId: 'forecast-issuer', name: '', role: 'coordinator', departmentId: null }

/** Keeps one foreseen act for every open todo. */
function foresee(acts: Map<string, Act>, state: Assignment, now: Instant, rehearsal: Rehearsal): void {
  const open = todosOf(state, rehearsal.calendar)
  const keys = new Set(open.map(({ key }) => key))
  for (const key of acts.keys()) if (!keys.has(key)) acts.delete(key)
  for (const todo of open) {
    const act = acts.has(todo.key) ? null : actFor(todo, state, { ...rehearsal, now })
    if (act !== null) acts.set(todo.key, act)
  }
}

function soonest(acts: ReadonlyMap<string, Act>): [string, Act] | null {
  let first: [string, Act] | null = null
  for (const entry of acts) if (first === null || entry[1].at < first[1].at) first = entry
  return first
}

/** What the rules refuse today, such as a claim before everybody has acknowledged, is tried again on the next working day. */
function tried(state: Assignment, act: Act, calendar: WorkingCalendar): Step | null {
  try {
    return decide(state, act.command, act.actor, { now: act.at, calendar })
  } catch (error) {
    if (error instanceof RuleBroken) return null
    throw error
  }
}

/** The course of one assignment as it would run, by the same rules as the real one; needs neither database nor engine. */
export function* play(seed: AssignmentSeed, rehearsal: Rehearsal): Generator<Step> {
  const { from, until, calendar } = rehearsal
  const first = register(seed, from, issuer)
  let state = evolve(null, first)
  const acts = new Map<string, Act>()
  yield { state, events: [first] }
  for (;;) {
    const duty = nextDuty(state, calendar)
    const [key, act] = soonest(acts) ?? [null, null]
    const at = Math.min(duty?.at ?? Infinity, act?.at ?? Infinity)
    if (at > until) return
    const step = duty !== null && duty.at <= at ? tick(state, at, calendar) : act && tried(state, act, calendar)
    if (step !== null) yield step
    else if (act !== null) acts.set(key, putOff(act, calendar))
    state = step?.state ?? state
    foresee(acts, state, at, rehearsal)
  }
}
