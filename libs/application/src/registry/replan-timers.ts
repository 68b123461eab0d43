import type { Calendars } from '../ports/ledger'
import type { Replanning } from '../ports/replanning'
import { calendarDigest } from './calendar-digest'

export interface ReplanPorts {
  calendars: Calendars
  replanning: Replanning
}

/** What one look at the calendar found: what the next look must be told, and how many processes were nudged. */
export interface CalendarLook {
  seen: string
  nudged: { assignments: number; plans: number } | null
}

/**
 * Has every running timer planned anew once the calendar has changed: by the office, or by a release that knows another
 * year. It acts on a calendar that two looks in a row have found; by then no process remembers the one before, if the
 * looks are further apart than a calendar is remembered. Where none was noted yet, on a new record, it is noted at once.
 */
export async function replanTimers(
  { calendars, replanning }: ReplanPorts,
  seenBefore: string | null,
): Promise<CalendarLook> {
  const seen = calendarDigest(await calendars.current())
  const planned = await replanning.planned()
  const settled = planned === null || seen === seenBefore
  if (seen === planned || !settled) return { seen, nudged: null }
  return { seen, nudged: await replanning.replan(planned, seen) }
}
