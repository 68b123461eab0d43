import { checkKinds, type CheckKind, type PlanPolicy, type Source } from '@luoshi/domain'
import type { Mechanism } from '@luoshi/plan-text'
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

/** A summary to be handed in by a day in summer closes the half year, by one in winter the year. */
function datedChecks({ kind, dates }: Mechanism): CheckKind[] {
  if (kind !== 'summary') return []
  const months = dates.map((date) => Number(date.slice(-5, -3)))
  return months.flatMap((month): CheckKind[] => {
    if (month >= 6 && month <= 8) return ['half-year-summary']
    return month >= 11 || month === 1 ? ['annual-summary'] : []
  })
}

/** The check an entry of the mechanism calls for; those that follow from something going wrong call for none. */
export function checksOf(one: Mechanism): CheckKind[] {
  if (one.trigger !== null) return []
  const row = rows.find(({ kinds, cadences }) => kinds.includes(one.kind) && cadences.includes(one.cadence ?? ''))
  return row === undefined ? datedChecks(one) : [row.check]
}

/** What the plan states, and of the default what it says nothing about. */
export function planChecks(
  mechanism: readonly Mechanism[],
  fallback: PlanPolicy,
): Pick<PlanPolicy, 'checks' | 'checkSources'> {
  const sources: Partial<Record<CheckKind, Source>> = {}
  for (const one of mechanism) for (const check of checksOf(one)) sources[check] ??= sourceOf(one)
  const checks = checkKinds.filter((kind) => sources[kind] !== undefined || fallback.checks.includes(kind))
  return Object.keys(sources).length === 0 ? { checks: fallback.checks } : { checks, checkSources: sources }
}
