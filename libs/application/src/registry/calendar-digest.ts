import { addDays, type ChinaDate, type WorkingCalendar } from '@luoshi/domain'
import { createHash } from 'node:crypto'

/** Timers reach as far as a plan does; a plan of five years is the longest there is. */
const [first, last]: [ChinaDate, ChinaDate] = ['2020-01-01', '2045-12-31']

/** One text for one answer to "is this a working day", over all dates a timer may be counted in. */
export function calendarDigest(calendar: WorkingCalendar): string {
  let days = ''
  for (let date = first; date <= last; date = addDays(date, 1)) days += calendar.day(date).working ? '1' : '0'
  return createHash('sha256').update(days).digest('hex')
}
