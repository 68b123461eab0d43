import {
  awaiting,
  chinaDate,
  correspondence,
  dossierChanges,
  lightAt,
  nextDuty,
  realTime,
  todosOf,
  type Assignment,
  type AssignmentEvent,
  type Instant,
  type Recorded,
  type WorkingCalendar,
} from '@luoshi/domain'
import type { HeldAssignment, OutgoingMail, Recording } from '../ports/ledger'
import { chain } from './chain'
import { isStale } from './lateness'

export interface Surroundings {
  calendar: WorkingCalendar
  realNow: Instant
}

type Held = Pick<HeldAssignment, 'lastHash' | 'clock' | 'drill'> & {
  /** Null before its first entry. */
  state: Assignment | null
}

/** A drill's mail says which date it was there. */
const drillDate = ({ drill }: Held, at: Instant): { planDate?: string } => (drill ? { planDate: chinaDate(at) } : {})

function mailsOf(held: Held, { state, events }: Recorded, { calendar, realNow }: Surroundings): OutgoingMail[] {
  const nominal = new Map(events.map((event) => [event.seq, event.at]))
  return correspondence(state, events, calendar).map(({ perishable, payload, ...letter }) => {
    const at = nominal.get(letter.seq) ?? state.asOf
    const status = perishable && isStale(held.clock, at, realNow) ? 'skipped' : 'pending'
    return { ...letter, payload: { ...payload, ...drillDate(held, at) }, status }
  })
}

/** All that follows from what happened: the chained log, the todos, the letters and the next alarm. */
export function recordingOf(
  held: Held,
  done: { state: Recorded['state']; events: readonly AssignmentEvent[] },
  { calendar, realNow }: Surroundings,
  nudge: boolean,
): Recording {
  const { state } = done
  const events = [...done.events]
  const next = nextDuty(state, calendar)
  return {
    state,
    events: chain(state.id, held.lastHash, events),
    dossier: dossierChanges(held.state, events),
    todos: todosOf(state, calendar),
    mails: mailsOf(held, { state, events }, { calendar, realNow }),
    drill: held.drill,
    awaiting: awaiting(state, calendar),
    lightReasons: lightAt(state, state.asOf, calendar).reasons,
    writtenAt: realNow,
    nextDueAt: next === null ? null : realTime(held.clock, next.at),
    nudge,
  }
}
