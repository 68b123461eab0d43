import { reportDueIn } from '../grammar/report-due'
import type { Finding, Mechanism } from '../reading'
import { finding } from './finding'

const quoted = (entries: readonly Mechanism[]): string => entries.map(({ text }) => text).join('”与“')

const differ = (entries: readonly Mechanism[], of: (one: Mechanism) => string): boolean =>
  new Set(entries.map(of)).size > 1

const RHYTHMS: readonly unknown[] = ['weekly', 'monthly', 'bimonthly', 'quarterly', 'half-yearly', 'yearly']

/** Two due days, or two rhythms, for what is reported about the whole plan: the office chooses one. */
export function reportConflicts(mechanism: readonly Mechanism[]): Finding[] {
  const reports = mechanism.filter(({ kind, cadence }) => kind === 'report' && RHYTHMS.includes(cadence))
  const [first] = reports
  if (first === undefined) return []
  const alike = reports.filter(({ cadence, text }) => cadence === first.cadence && reportDueIn(text) !== null)
  if (differ(alike, ({ text }) => JSON.stringify(reportDueIn(text))))
    return [finding('mechanism.two-due-days', first.span, quoted(alike))]
  if (differ(reports, ({ cadence }) => cadence ?? ''))
    return [finding('mechanism.two-cadences', first.span, quoted(reports))]
  return []
}
