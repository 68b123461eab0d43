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
  type PlanClock,
  type Recorded,
  type WorkingCalendar,
} from '@luoshi/domain'
import { createHash } from 'node:crypto'
import type { HeldAssignment, OutgoingMail, Recording } from '../ports/ledger'
import { canonicalJson, chain } from './chain'
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

/** All that is written out of a state to be listed, found and woken by: it follows from state, calendar and wording. */
function viewsOf(state: Assignment, clock: PlanClock, calendar: WorkingCalendar) {
  const next = nextDuty(state, calendar)
  const views = {
    todos: todosOf(state, calendar),
    awaiting: awaiting(state, calendar),
    lightReasons: lightAt(state, state.asOf, calendar).reasons,
    nextDueAt: next === null ? null : realTime(clock, next.at),
  }
  return { ...views, viewsDigest: createHash('sha256').update(canonicalJson(views)).digest('hex') }
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
  return {
    state,
    events: chain(state.id, held.lastHash, events),
    dossier: dossierChanges(held.state, events),
    ...viewsOf(state, held.clock, calendar),
    mails: mailsOf(held, { state, events }, { calendar, realNow }),
    drill: held.drill,
    writtenAt: realNow,
    nudge,
  }
}
