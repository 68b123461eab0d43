import {
  awaiting,
  awaitingWords,
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
import { mustHear, nowOf } from './alarm'
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
    awaiting: awaitingWords(awaiting(state, calendar), null),
    next: next === null ? null : { at: realTime(clock, next.at), duty: next.kind, summary: describeDuty(next, state) },
    filed: over || state.filedAt !== null,
  }
}

/**
 * Brings an assignment up to the present moment in one transaction. Where nothing was due, what is written out of its state
 * is made anew if it would read otherwise today, as after a change of the calendar.
 */
async function bringUpToDate(ports: Ports, assignmentId: string, teller: 'workflow' | 'plan'): Promise<DutyOutcome> {
  const calendar = await ports.calendars.current()
  const done = await ports.ledger.transact<Done>(assignmentId, null, (held) => {
    const { over, clock } = held
    if (over) return { recording: null, answer: { over, clock, state: held.state, performed: [] }, receipt: false }
    const realNow = ports.now()
    const { state, events, performed } = tick(held.state, nowOf(held, realNow), calendar)
    const answer = { over, state, clock, performed }
    const nudge = teller === 'plan' && (events.length === 0 || mustHear(held.state, state, calendar))
    const recording = recordingOf(held, { state, events }, { calendar, realNow }, nudge)
    const unchanged = events.length === 0 && recording.viewsDigest === held.viewsDigest
    return { recording: unchanged ? null : recording, answer, receipt: false }
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
