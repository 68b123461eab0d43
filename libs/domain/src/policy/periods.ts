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
import { firstMonthOf, periodOf, type Cadence, type Period } from '../catalogue/periods'
import type { ReportRule } from './policy'

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

/** The month to look from: every period that ends before it lies before `since` or is named no later than `previous`. */
function firstMonthAhead(cadence: Cadence, previous: string | null, since: Instant): string {
  const month = monthOf(chinaDate(since))
  if (previous === null) return month
  const last = firstMonthOf(previous)
  const reached = periodOf(cadence, last).name === previous ? last : `${last.slice(0, 4)}-01`
  return reached > month ? reached : month
}

/**
 * The first period named after `previous` whose window opens no earlier than `since`. Names are compared as text: in
 * time within one cadence, by their year where the cadence has changed since.
 */
export function periodAfter(
  rule: ReportRule,
  previous: string | null,
  since: Instant,
  calendar: WorkingCalendar,
): Period {
  let period = periodOf(rule.cadence, firstMonthAhead(rule.cadence, previous, since))
  while (
    periodIn(rule, period.lastMonth) === null ||
    (previous !== null && period.name <= previous) ||
    reportDates(rule, period, calendar).opensAt < since
  )
    period = nextPeriod(rule.cadence, period)
  return period
}
