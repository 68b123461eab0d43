import { indicatorKey } from '../grammar/indicators'
import type { Finding, Target } from '../reading'
import { finding } from './finding'

/** Factors that make two ways of writing one amount comparable. */
const FACTORS = new Map([
  ['亿元', 10_000],
  ['万元', 1],
  ['亿', 10_000],
])
const SHORTEST_KEY = 4

function amount(target: Target): string {
  const factor = FACTORS.get(target.unit ?? '')
  const unit = factor === undefined ? (target.unit ?? '') : '万元'
  const scale = (value: number | null) =>
    value === null ? '' : String(Math.round(value * (factor ?? 1) * 10_000) / 10_000)
  return `${scale(target.value)}~${scale(target.upper)}${unit}`
}

/** The same indicator, for the same period, in the same sense (a level is no change). */
function topic(target: Target): string {
  return [indicatorKey(target.indicator), target.period ?? '', target.comparator === 'change' ? 'change' : ''].join('|')
}

function conflict(group: readonly Target[]): Finding[] {
  const first = group[0]
  const other = group.find((target) => first !== undefined && amount(target) !== amount(first))
  if (first === undefined || other === undefined) return []
  return [finding('target.two-values', other.span, `“${first.text}”与“${other.text}”`)]
}

/** One target with two values in running text; tables give two values on purpose. */
export function targetConflicts(targets: readonly Target[]): Finding[] {
  const groups = new Map<string, Target[]>()
  for (const target of targets) {
    if (
      target.responsible.length > 0 ||
      /^\d/.test(target.text) ||
      indicatorKey(target.indicator).length < SHORTEST_KEY
    )
      continue
    const key = topic(target)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [target])
    else group.push(target)
  }
  return [...groups.values()].flatMap(conflict)
}
