import type { Instant } from '../calendar/china-date'
import type { WorkingCalendar } from '../calendar/working-calendar'
import type { Assignment } from './assignment'
import type { DutyKind } from '../catalogue/duties'
import { nextDuty } from './duties'
import { perform } from './perform'
import { record, type Recorded } from './record'

export interface Ticked extends Recorded {
  performed: DutyKind[]
}

/**
 * Does everything that fell due up to `now`, in the order of its nominal times. Waking every minute or once after three
 * weeks gives the same facts: only `recordedAt` tells the difference.
 */
export function tick(before: Assignment, now: Instant, calendar: WorkingCalendar): Ticked {
  const done: Ticked = { state: before, events: [], performed: [] }
  for (
    let duty = nextDuty(done.state, calendar);
    duty !== null && duty.at <= now;
    duty = nextDuty(done.state, calendar)
  ) {
    const moment = { at: duty.at, recordedAt: now, actor: { role: 'engine' } as const }
    const { state, events } = record(done.state, perform(done.state, duty, calendar), moment, calendar)
    if (state.seq === done.state.seq) throw new Error(`duty ${duty.kind} changed nothing`)
    done.state = state
    done.events.push(...events)
    done.performed.push(duty.kind)
  }
  return done
}
