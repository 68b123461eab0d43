import { dateEndingAt, startOf, type Instant } from '../calendar/china-date'
import { addWorkingDays, type WorkingCalendar } from '../calendar/working-calendar'
import type { Rung } from './policy'

/** When a rung is climbed for something due at `dueAt` (a 24:00): 09:00, so many working days before or after. */
export function rungAt(rung: Rung, dueAt: Instant, calendar: WorkingCalendar): Instant {
  const due = dateEndingAt(dueAt)
  return startOf(rung.offset === 0 ? due : addWorkingDays(calendar, due, rung.offset), 9)
}
