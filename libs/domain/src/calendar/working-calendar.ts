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

/**
 * The date `count` working days after (or, when negative, before) a date. The first day counted is the one after;
 * `0` gives the date itself when it is a working day, else the next working day (遇节假日顺延).
 */
export function addWorkingDays(calendar: WorkingCalendar, from: ChinaDate, count: number): ChinaDate {
  const step = count < 0 ? -1 : 1
  let date = from
  if (count === 0) {
    while (!calendar.day(date).working) date = addDays(date, 1)
    return date
  }
  for (let left = Math.abs(count); left > 0;) {
    date = addDays(date, step)
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
