import type { Instant } from '../calendar/china-date'
import type { WorkingCalendar } from '../calendar/working-calendar'
import type { Actor, Engine } from './actor'
import type { Assignment } from './assignment'
import type { AssignmentEvent, Fact } from './event'
import { evolve } from './evolve'
import { lightAt } from './lights/light'
import { openMatters } from './obligations'
import { awaitedCountersigners } from './parties'

export interface Moment {
  /** Nominal plan time of what happens. */
  at: Instant
  recordedAt: Instant
  actor: Actor | Engine
}

export interface Recorded {
  state: Assignment
  events: AssignmentEvent[]
}

const engine: Engine = { role: 'engine' }

function append(before: Recorded, facts: readonly Fact[], moment: Moment): Recorded {
  const events = [...before.events]
  let { state } = before
  for (const fact of facts) {
    const event = { ...moment, seq: state.seq + 1, fact }
    state = evolve(state, event)
    events.push(event)
  }
  return { state, events }
}

/** Drafts whose cause is gone are withdrawn, so that nobody signs an order about something already done. */
const withdrawals = (state: Assignment): Fact[] => {
  const open = new Set(openMatters(state).map((matter) => matter.key))
  return state.papers
    .filter((paper) => paper.status === 'drafted' && paper.obligation !== null && !open.has(paper.obligation))
    .map((paper) => ({ type: 'PaperWithdrawn', paperId: paper.id }))
}

/** Once every party has spoken, kept silent or dropped out, and no refusal waits to be decided, the claim is the office's to judge. */
const readiness = (state: Assignment): Fact[] =>
  state.stage === 'countersigning' &&
  awaitedCountersigners(state).length === 0 &&
  state.parties.every((party) => party.status !== 'refused')
    ? [{ type: 'AcceptanceRequested', round: state.round }]
    : []

function turned(state: Assignment, at: Instant, calendar: WorkingCalendar): Fact[] {
  const { light, reasons } = lightAt(state, at, calendar)
  return light === state.light ? [] : [{ type: 'LightTurned', from: state.light, to: light, reasons }]
}

/** Writes facts down and what follows from them at the same moment: a claim ready to be judged, withdrawn drafts,
 * a light that turns. */
export function record(state: Assignment, facts: readonly Fact[], moment: Moment, calendar: WorkingCalendar): Recorded {
  const follow = { ...moment, actor: engine }
  const done = append({ state, events: [] }, facts, moment)
  const ready = append(done, readiness(done.state), follow)
  const tidy = append(ready, withdrawals(ready.state), follow)
  return append(tidy, turned(tidy.state, moment.at, calendar), follow)
}
