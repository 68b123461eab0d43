import type { Target } from '@luoshi/plan-text'

import type { GoldTarget } from './gold'
import type { Spanned } from './locate'
import { measured, type Measurement } from './measurement'
import { pairBySpan } from './pair'

const LEAST_OVERLAP = 0.3

/** 下降2.5% may be written as 2.5 or as −2.5. */
const sameSize = (one: { value: number | null }, other: { value: number | null }): boolean =>
  other.value === null || one.value === null ? one.value === other.value : Math.abs(one.value) === Math.abs(other.value)

/** Numbers to be reached, by place and value. */
export function measureTargets(
  text: string,
  gold: readonly (GoldTarget & Spanned)[],
  read: readonly Target[],
): Measurement {
  return measured(
    'target',
    pairBySpan(text, gold, read, LEAST_OVERLAP, sameSize),
    (one) => `${one.quote} = ${one.value ?? '–'}`,
    (one) => `${one.text} = ${one.value ?? '–'}`,
  )
}
