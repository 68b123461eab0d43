import { checkKinds, type CheckKind, type PlanPolicy, type Source } from '@luoshi/domain'
import { closesBoth, type Mechanism } from '@luoshi/plan-text'
import { sourceOf } from './stated'

type Kind = Mechanism['kind']

const looks: readonly Kind[] = ['progress-check', 'meeting', 'inspection', 'circular']
const ends: readonly Kind[] = ['summary', 'appraisal', ...looks]

/** Which of the plan's own rules make the office look at the whole. Of the rhythms there is none for, the nearest is taken. */
const rows: readonly { kinds: readonly Kind[]; cadences: readonly string[]; check: CheckKind }[] = [
  { kinds: ['circular'], cadences: ['weekly', 'monthly', 'bimonthly'], check: 'monthly-circular' },
  { kinds: looks, cadences: ['weekly', 'monthly', 'bimonthly'], check: 'monthly-check' },
  { kinds: ['summary'], cadences: ['weekly', 'monthly', 'bimonthly'], check: 'monthly-check' },
  { kinds: ends, cadences: ['quarterly'], check: 'quarterly-check' },
  { kinds: ends, cadences: ['half-yearly'], check: 'half-year-summary' },
  { kinds: ['summary', ...looks], cadences: ['yearly'], check: 'annual-summary' },
]

/** The months in which a day closes the half year or the year. */
const closing: readonly { check: CheckKind; months: readonly number[] }[] = [
  { check: 'half-year-summary', months: [6, 7, 8] },
  { check: 'annual-summary', months: [11, 12, 1] },
]

const closedBy = (date: string): CheckKind[] =>
  closing.filter(({ months }) => months.includes(Number(date.slice(-5, -3)))).map(({ check }) => check)

/** The check an entry of the mechanism calls for; those that follow from something going wrong call for none. */
export function checksOf(one: Mechanism): CheckKind[] {
  const { kind, cadence, dates, text, trigger } = one
  if (trigger !== null) return []
  const row = rows.find(({ kinds, cadences }) => kinds.includes(kind) && cadences.includes(cadence ?? ''))
  if (kind !== 'summary') return row === undefined ? [] : [row.check]
  const called = [...(row === undefined ? [] : [row.check]), ...dates.flatMap(closedBy)]
  return [...new Set([...called, ...(closesBoth(text) ? closing.map(({ check }) => check) : [])])]
}

/** Days a plan names for closing the half year or the year; one before the last month of it, or long after, is no such day. */
function datesOf(one: Mechanism): Partial<Record<CheckKind, string>> {
  const near = one.dates.filter((date) => !date.includes('-08-'))
  return Object.fromEntries(near.flatMap((date) => closedBy(date).map((check) => [check, date.slice(-5)])))
}

/** What the plan states, and of the default what it says nothing about. */
export function planChecks(
  mechanism: readonly Mechanism[],
  fallback: PlanPolicy,
): Pick<PlanPolicy, 'checks' | 'checkSources' | 'checkDates'> {
  const sources: Partial<Record<CheckKind, Source>> = {}
  const dates: Partial<Record<CheckKind, string>> = {}
  for (const one of mechanism) {
    const named = datesOf(one)
    for (const check of checksOf(one)) {
      if (sources[check] === undefined || (named[check] !== undefined && dates[check] === undefined))
        sources[check] = sourceOf(one)
      if (named[check] !== undefined) dates[check] ??= named[check]
    }
  }
  const checks = checkKinds.filter((kind) => sources[kind] !== undefined || fallback.checks.includes(kind))
  if (Object.keys(sources).length === 0) return { checks: fallback.checks }
  return { checks, checkSources: sources, ...(Object.keys(dates).length === 0 ? {} : { checkDates: dates }) }
}
