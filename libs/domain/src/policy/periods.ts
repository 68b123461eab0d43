import {
  addMonths,
  chinaDate,
  lastDateOf,
  monthOf,
  startOf,
  type ChinaDate,
  type Instant,
} from '../calendar/china-date'
import { addWorkingDays, type WorkingCalendar } from '../calendar/working-calendar'
import type { Cadence, ReportRule } from './policy'

/** A stretch of time one report covers: `2026-06`, `2026-B3`, `2026-Q2`, `2026-H1` or `2026`. On dates, the date's month. */
export interface Period {
  name: string
  /** `YYYY-MM` */
  lastMonth: string
}

const monthsIn: Record<Cadence, number> = {
  monthly: 1,
  'on-dates': 1,
  bimonthly: 2,
  quarterly: 3,
  'half-yearly': 6,
  yearly: 12,
}
const names: Record<Cadence, (year: string, ordinal: number) => string> = {
  monthly: (year, ordinal) => `${year}-${String(ordinal).padStart(2, '0')}`,
  'on-dates': (year, ordinal) => `${year}-${String(ordinal).padStart(2, '0')}`,
  bimonthly: (year, ordinal) => `${year}-B${String(ordinal)}`,
  quarterly: (year, ordinal) => `${year}-Q${String(ordinal)}`,
  'half-yearly': (year, ordinal) => `${year}-H${String(ordinal)}`,
  yearly: (year) => year,
}

/** The period a month `YYYY-MM` belongs to. */
export function periodOf(cadence: Cadence, month: string): Period {
  const year = month.slice(0, 4)
  const ordinal = Math.ceil(Number(month.slice(5)) / monthsIn[cadence])
  const last = ordinal * monthsIn[cadence]
  return { name: names[cadence](year, ordinal), lastMonth: `${year}-${String(last).padStart(2, '0')}` }
}

export const nextPeriod = (cadence: Cadence, period: Period): Period =>
  periodOf(cadence, addMonths(period.lastMonth, 1))

export interface ReportDates {
  /** 09:00 of the day on which the report is asked for. */
  opensAt: Instant
  dueOn: ChinaDate
}

/** The days of the year reports are due on where a rule states none: 30 June and 31 December. */
const usualDates: readonly string[] = ['06-30', '12-31']

export const datesOf = (rule: ReportRule): readonly string[] => rule.onDates ?? usualDates

/** The period of a rule that a month `YYYY-MM` belongs to; null where no report is due for it. */
export function periodIn(rule: ReportRule, month: string): Period | null {
  const due = rule.cadence !== 'on-dates' || datesOf(rule).some((date) => date.startsWith(month.slice(5)))
  return due ? periodOf(rule.cadence, month) : null
}

const dayIn = (month: string, day: number): ChinaDate => {
  const last = Number(lastDateOf(month).slice(8))
  return `${month}-${String(Math.min(day, last)).padStart(2, '0')}`
}

/** The day a period's report is due on as the rule states it, whether or not it is a working day. */
export function dueDateOf(rule: ReportRule, { lastMonth }: Period, calendar: WorkingCalendar): ChinaDate {
  if (rule.dueAfter !== undefined) return addWorkingDays(calendar, lastDateOf(lastMonth), rule.dueAfter)
  const stated = datesOf(rule).find((date) => date.startsWith(lastMonth.slice(5)))
  if (rule.cadence === 'on-dates' && stated !== undefined) return dayIn(lastMonth, Number(stated.slice(3)))
  return dayIn(rule.dueMonth === 'next' ? addMonths(lastMonth, 1) : lastMonth, rule.dueDay)
}

/** When a period's report is asked for and due; a due day that is no working day moves to the next one. */
export function reportDates(rule: ReportRule, period: Period, calendar: WorkingCalendar): ReportDates {
  const dueOn = addWorkingDays(calendar, dueDateOf(rule, period, calendar), 0)
  return { dueOn, opensAt: startOf(addWorkingDays(calendar, dueOn, -rule.windowWorkingDays), 9) }
}

/** The first period after `previous` whose window opens no earlier than `since`. */
export function periodAfter(
  rule: ReportRule,
  previous: string | null,
  since: Instant,
  calendar: WorkingCalendar,
): Period {
  let period = periodOf(rule.cadence, monthOf(chinaDate(since)))
  while (
    periodIn(rule, period.lastMonth) === null ||
    (previous !== null && period.name <= previous) ||
    reportDates(rule, period, calendar).opensAt < since
  )
    period = nextPeriod(rule.cadence, period)
  return period
}
