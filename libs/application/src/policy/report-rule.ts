import { cadences, type Cadence, type ReportRule } from '@luoshi/domain'
import { reportDueIn, type Mechanism, type ReportDue } from '@luoshi/plan-text'
import { sourceOf } from './stated'

/** The cadence kept for one that a plan states: reports by the week would be more than a year's plan needs. */
const nearest: Readonly<Record<string, Cadence>> = { weekly: 'monthly' }

const isCadence = (cadence: string | null): cadence is Cadence => cadences.some((one) => one === cadence)

/** The cadence itself where there is one like it, or the nearest to it. */
export const nearestCadence = (cadence: string | null): Cadence | null =>
  isCadence(cadence) ? cadence : (nearest[cadence ?? ''] ?? null)

const cadenceOf = ({ cadence }: Mechanism): Cadence | null => nearestCadence(cadence)

/** Entries that ask departments for regular reports, those by the rhythm before those on named dates. */
export function regularReports(mechanism: readonly Mechanism[]): Mechanism[] {
  const asked = mechanism.filter((one) => one.kind === 'report' && cadenceOf(one) !== null)
  const rhythmic = asked.filter(({ cadence }) => cadence !== 'on-dates')
  return rhythmic.length > 0 ? rhythmic : asked
}

export const dueOf = ({ cadence, text }: Mechanism): ReportDue | null =>
  cadence === 'weekly' || cadence === 'on-dates' ? null : reportDueIn(text)

/** Of entries with the same rhythm the one that also says until when. */
function chosen(reports: readonly Mechanism[]): Mechanism | undefined {
  const [first] = reports
  return reports.find((one) => one.cadence === first?.cadence && dueOf(one) !== null) ?? first
}

const monthAndDay = (date: string): string => date.slice(-5)

function datesOf(one: Mechanism): Pick<ReportRule, 'onDates'> {
  if (one.cadence !== 'on-dates') return {}
  return { onDates: [...new Set(one.dates.map(monthAndDay))].sort() }
}

function dueFields(due: ReportDue | null, stated: boolean): Partial<ReportRule> {
  if (due === null) return stated ? {} : { dueImplied: true }
  if (due.kind === 'working-days-after') return { dueAfter: due.days }
  return { dueDay: due.day, ...(due.month === 'next' ? { dueMonth: 'next' as const } : {}) }
}

/** The plan's own rule for reports laid over the default; what it leaves open stays as it was. */
export function reportRule(mechanism: readonly Mechanism[], fallback: ReportRule): ReportRule {
  const stated = chosen(regularReports(mechanism))
  if (stated === undefined) return fallback
  return {
    ...fallback,
    cadence: cadenceOf(stated) ?? fallback.cadence,
    ...dueFields(dueOf(stated), stated.cadence === 'on-dates'),
    ...datesOf(stated),
    ...(isCadence(stated.cadence) ? {} : { nearestTo: stated.cadence ?? '' }),
    source: sourceOf(stated),
  }
}

/** The entry a plan's report rule was taken from, if it states one. */
export const reportEntry = (mechanism: readonly Mechanism[]): Mechanism | undefined => chosen(regularReports(mechanism))
