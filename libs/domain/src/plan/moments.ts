import { addMonths, chinaDate, endOf, lastDateOf, monthOf, startOf, type Instant } from '../calendar/china-date'
import { addWorkingDays, type WorkingCalendar } from '../calendar/working-calendar'
import { rungAt } from '../policy/ladder'
import { periodOf, type Period } from '../catalogue/periods'
import { periodIn, reportDates } from '../policy/periods'
import type { CheckKind, PlanPolicy, ReportRule } from '../policy/policy'

export const momentKinds = [
  'report-window',
  'report-reminder',
  'report-due',
  'month-end',
  'monthly-circular',
  'monthly-check',
  'quarterly-check',
  'half-year-summary',
  'annual-summary',
] as const
export type MomentKind = (typeof momentKinds)[number]

/** A moment all of a plan's assignments share: one wake-up serves them all. */
export interface PlanMoment {
  at: Instant
  kind: MomentKind
  period: string
}

function momentsOfReport(
  policy: PlanPolicy,
  rule: ReportRule,
  period: Period,
  calendar: WorkingCalendar,
): PlanMoment[] {
  const { opensAt, dueOn } = reportDates(rule, period, calendar)
  const dueAt = endOf(dueOn)
  const before = policy.assignment.ladders.report.filter((rung) => rung.offset <= 0 && rung.off !== true)
  return [
    { at: opensAt, kind: 'report-window', period: period.name },
    ...before.map((rung) => ({
      at: rungAt(rung, dueAt, calendar),
      kind: 'report-reminder' as const,
      period: period.name,
    })),
    { at: dueAt, kind: 'report-due', period: period.name },
  ]
}

function reportMoments(policy: PlanPolicy, months: readonly string[], calendar: WorkingCalendar): PlanMoment[] {
  const rule = policy.assignment.report
  if (rule === null) return []
  const due = months.map((month) => periodIn(rule, month)).filter((period) => period !== null)
  const periods = new Map(due.map((period) => [period.name, period]))
  return [...periods.values()].flatMap((period) => momentsOfReport(policy, rule, period, calendar))
}

const endMonths: Record<CheckKind, (month: number) => boolean> = {
  'monthly-circular': () => true,
  'monthly-check': () => true,
  'quarterly-check': (month) => month % 3 === 0,
  'half-year-summary': (month) => month === 6,
  'annual-summary': (month) => month === 12,
}

const checkPeriod: Record<CheckKind, (month: string) => string> = {
  'monthly-circular': (month) => month,
  'monthly-check': (month) => month,
  'quarterly-check': (month) => periodOf('quarterly', month).name,
  'half-year-summary': (month) => periodOf('half-yearly', month).name,
  'annual-summary': (month) => month.slice(0, 4),
}

/** The day the plan names for a check; early in the year it closes the year before. */
function namedDay(date: string, month: string): string {
  const over = Number(date.slice(0, 2)) < 3 && month.endsWith('12') ? 1 : 0
  return `${String(Number(month.slice(0, 4)) + over)}-${date}`
}

/** A check opens at 09:00 of the day the plan names, or of the first working day after the stretch it looks at. */
function checkMoments({ checks, checkDates = {} }: PlanPolicy, month: string, calendar: WorkingCalendar): PlanMoment[] {
  const opens = (kind: CheckKind): Instant => {
    const named = checkDates[kind]
    const day = named === undefined ? addWorkingDays(calendar, lastDateOf(month), 1) : namedDay(named, month)
    return startOf(addWorkingDays(calendar, day, 0), 9)
  }
  return checks
    .filter((kind) => endMonths[kind](Number(month.slice(5))))
    .map((kind) => ({ at: opens(kind), kind, period: checkPeriod[kind](month) }))
}

const order = (moment: PlanMoment): number => momentKinds.indexOf(moment.kind)

/** The next moments later than `after`: all that share the first instant, in the order of `momentKinds`. */
export function nextPlanMoments(policy: PlanPolicy, after: Instant, calendar: WorkingCalendar): PlanMoment[] {
  const month = monthOf(chinaDate(after))
  const months = [addMonths(month, -1), month, addMonths(month, 1)]
  const ahead = [
    ...reportMoments(policy, months, calendar),
    ...months.flatMap((one) => checkMoments(policy, one, calendar)),
    ...months.map((one) => ({ at: endOf(lastDateOf(one)), kind: 'month-end' as const, period: one })),
  ].filter((moment) => moment.at > after)
  const first = Math.min(...ahead.map((moment) => moment.at))
  return ahead.filter((moment) => moment.at === first).sort((a, b) => order(a) - order(b))
}
