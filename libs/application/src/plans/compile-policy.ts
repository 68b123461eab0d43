import { cadences, type Cadence, type CheckKind, type PlanPolicy, type ReportRule } from '@luoshi/domain'
import type { Mechanism, PlanReading } from '@luoshi/plan-text'

const isCadence = (cadence: string | null): cadence is Cadence => cadences.some((one) => one === cadence)

/** The day of the month a rule of the plan states, such as the 25th; null where it states none or several. */
function dueDay({ dates }: Mechanism): number | null {
  const days = new Set(dates.flatMap((date) => date.match(/\d{1,2}(?=\D*$)/g) ?? []).map(Number))
  const [day] = days
  return days.size === 1 && day !== undefined && day >= 1 && day <= 31 ? day : null
}

function reportRule({ mechanism }: PlanReading, fallback: ReportRule): ReportRule {
  const stated = mechanism.find((one) => one.kind === 'report' && isCadence(one.cadence))
  if (stated === undefined || !isCadence(stated.cadence)) return fallback
  const [start, end] = stated.span
  const source = { from: 'plan', start, end } as const
  return { ...fallback, cadence: stated.cadence, dueDay: dueDay(stated) ?? fallback.dueDay, source }
}

/** Which of the plan's own rules make the office look at the whole. */
const checkOf: readonly { kind: Mechanism['kind']; cadence: Cadence; check: CheckKind }[] = [
  { kind: 'circular', cadence: 'monthly', check: 'monthly-circular' },
  { kind: 'progress-check', cadence: 'quarterly', check: 'quarterly-check' },
  { kind: 'meeting', cadence: 'quarterly', check: 'quarterly-check' },
  { kind: 'summary', cadence: 'half-yearly', check: 'half-year-summary' },
  { kind: 'summary', cadence: 'yearly', check: 'annual-summary' },
]

function checksOf({ mechanism }: PlanReading, fallback: readonly CheckKind[]): CheckKind[] {
  const stated = checkOf.filter(({ kind, cadence }) =>
    mechanism.some((one) => one.kind === kind && one.cadence === cadence),
  )
  return stated.length === 0 ? [...fallback] : [...new Set(stated.map((one) => one.check))]
}

/** The plan's own mechanism laid over what holds where it says nothing. */
export function compilePolicy(reading: PlanReading, fallback: PlanPolicy): PlanPolicy {
  const { report } = fallback.assignment
  return {
    assignment: { ...fallback.assignment, report: report === null ? null : reportRule(reading, report) },
    checks: checksOf(reading, fallback.checks),
  }
}
