import { addDays, weekday, type ChinaDate } from './china-date'

export interface CalendarDay {
  date: ChinaDate
  working: boolean
  /** The holiday's or make-up day's name, empty on ordinary days. */
  name: string
}

/** Which dates are working days. Pure data, so that the same instant has the same answer in every time zone. */
export interface WorkingCalendar {
  day(date: ChinaDate): CalendarDay
}

export const isWeekend = (date: ChinaDate): boolean => weekday(date) === 0 || weekday(date) === 6

const counted = new WeakMap<WorkingCalendar, Map<string, ChinaDate>>()

/**
 * The date `count` working days after (or, when negative, before) a date. The first day counted is the one after;
 * `0` gives the date itself when it is a working day, else the next working day (遇节假日顺延). Remembered per calendar:
 * every look at an assignment asks for the same few dates again.
 */
export function addWorkingDays(calendar: WorkingCalendar, from: ChinaDate, count: number): ChinaDate {
  const known = counted.get(calendar) ?? new Map<string, ChinaDate>()
  counted.set(calendar, known)
  const key = `${from}${String(count)}`
  const date = known.get(key) ?? countWorkingDays(calendar, from, count)
  known.set(key, date)
  return date
}

function countWorkingDays(calendar: WorkingCalendar, from: ChinaDate, count: number): ChinaDate {
  let date = from
  if (count === 0) while (!calendar.day(date).working) date = addDays(date, 1)
  for (let left = Math.abs(count); left > 0;) {
    date = addDays(date, Math.sign(count))
    if (calendar.day(date).working) left -= 1
  }
  return date
}

/** How many working days lie after `from` up to and with `to`; 0 when `to` is not later. */
export function workingDaysBetween(calendar: WorkingCalendar, from: ChinaDate, to: ChinaDate): number {
  let count = 0
  for (let date = addDays(from, 1); date <= to; date = addDays(date, 1)) if (calendar.day(date).working) count += 1
  return count
}
