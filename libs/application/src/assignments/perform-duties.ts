import {
  awaiting,
  describeDuty,
  nextDuty,
  realTime,
  tick,
  type Assignment,
  type DutyKind,
  type Instant,
  type PlanClock,
  type Stage,
  type WorkingCalendar,
} from '@luoshi/domain'
import type { Ports } from '../ports/ports'
import { alarmMoved, mustHear, nowOf } from './alarm'
import { recordingOf } from './recording'

/** What a workflow needs to know of its assignment. */
export interface DutyOutcome {
  seq: number
  stage: Stage
  performed: DutyKind[]
  /** Who is waited for, in words. */
  awaiting: string
  /** The next duty of the assignment's own, at a real instant; its plan's moments are the plan's to perform. */
  next: { at: Instant; duty: DutyKind; summary: string } | null
  /** Nothing will fall due any more: it was closed and filed, or its drill was ended. */
  filed: boolean
}

interface Done {
  over: boolean
  state: Assignment
  clock: PlanClock
  performed: DutyKind[]
}

function outcomeOf({ over, state, clock, performed }: Done, calendar: WorkingCalendar): DutyOutcome {
  const next = over ? null : nextDuty(state, calendar, 'assignment')
  return {
    seq: state.seq,
    stage: state.stage,
    performed,
    awaiting: awaiting(state, calendar),
    next: next === null ? null : { at: realTime(clock, next.at), duty: next.kind, summary: describeDuty(next, state) },
    filed: over || state.filedAt !== null,
  }
}

/** Brings an assignment up to the present moment in one transaction. */
async function bringUpToDate(ports: Ports, assignmentId: string, teller: 'workflow' | 'plan'): Promise<DutyOutcome> {
  const calendar = await ports.calendars.current()
  const done = await ports.ledger.transact<Done>(assignmentId, null, (held) => {
    const { over, clock } = held
    if (over) return { recording: null, answer: { over, clock, state: held.state, performed: [] }, receipt: false }
    const realNow = ports.now()
    const { state, events, performed } = tick(held.state, nowOf(held, realNow), calendar)
    const answer = { over, state, clock, performed }
    const moved = events.length === 0 && alarmMoved(held, calendar)
    if (events.length === 0 && !moved) return { recording: null, answer, receipt: false }
    const nudge = teller === 'plan' && (moved || mustHear(held.state, state, calendar))
    return { recording: recordingOf(held, { state, events }, { calendar, realNow }, nudge), answer, receipt: false }
  })
  if (done.replayed) throw new Error('a duty leaves no receipt')
  return outcomeOf(done.answer, calendar)
}

/**
 * Performs all that is due now, for the assignment's own workflow, which gets the answer and need not be told. Harmless
 * when repeated. Throws `NotFound('assignment')` when its drill was thrown away.
 */
export const performDuties = (ports: Ports, assignmentId: string): Promise<DutyOutcome> =>
  bringUpToDate(ports, assignmentId, 'workflow')

/** The same at a moment of the plan: the assignment's workflow is told when it must wake earlier. */
export const performPlanDuties = (ports: Ports, assignmentId: string): Promise<DutyOutcome> =>
  bringUpToDate(ports, assignmentId, 'plan')
