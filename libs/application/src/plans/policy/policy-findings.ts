import type { Finding, Mechanism, PlanReading } from '@luoshi/plan-text'
import { dueOf, regularReports } from './report-rule'

const quoted = (entries: readonly Mechanism[]): string => entries.map(({ text }) => `“${text}”`).join('、')

const warning = (code: string, message: string, one: Mechanism): Finding => ({
  ...{ code, severity: 'warning', message },
  span: one.span,
})

const differ = (entries: readonly Mechanism[], of: (one: Mechanism) => string): boolean =>
  new Set(entries.map(of)).size > 1

/** Where the plan's rules for reports contradict one another; the office chooses on the table of the policy. */
export function policyFindings({ mechanism }: Pick<PlanReading, 'mechanism'>): Finding[] {
  const reports = regularReports(mechanism)
  const [first] = reports
  if (first === undefined) return []
  const alike = reports.filter((one) => one.cadence === first.cadence && dueOf(one) !== null)
  if (alike.length > 1 && differ(alike, (one) => JSON.stringify(dueOf(one))))
    return [warning('mechanism.two-due-days', `报送时限前后不一：${quoted(alike)}，请在推进机制中选定一个。`, first)]
  if (differ(reports, ({ cadence }) => cadence ?? ''))
    return [warning('mechanism.two-cadences', `报送周期不止一种：${quoted(reports)}，请在推进机制中选定一个。`, first)]
  return []
}
