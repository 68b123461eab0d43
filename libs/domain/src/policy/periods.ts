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

/** A stretch of time one report covers: `2026-06`, `2026-Q2`, `2026-H1` or `2026`. */
export interface Period {
  name: string
  /** `YYYY-MM` */
  lastMonth: string
}

const monthsIn: Record<Cadence, number> = { monthly: 1, quarterly: 3, 'half-yearly': 6, yearly: 12 }
const names: Record<Cadence, (year: string, ordinal: number) => string> = {
  monthly: (year, ordinal) => `${year}-${String(ordinal).padStart(2, '0')}`,
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

/** When a period's report is asked for and due; a due day that is no working day moves to the next one. */
export function reportDates(rule: ReportRule, period: Period, calendar: WorkingCalendar): ReportDates {
  const last = lastDateOf(period.lastMonth)
  const day = String(Math.min(rule.dueDay, Number(last.slice(8)))).padStart(2, '0')
  const dueOn = addWorkingDays(calendar, `${period.lastMonth}-${day}`, 0)
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
  while ((previous !== null && period.name <= previous) || reportDates(rule, period, calendar).opensAt < since)
    period = nextPeriod(rule.cadence, period)
  return period
}
