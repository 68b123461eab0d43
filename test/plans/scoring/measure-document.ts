import type { PlanDocument } from '@luoshi/plan-text'

import type { Measurement } from './measurement'

const words = (value: string | number | null): string => (value === null ? '–' : String(value))

/** Title, number, issuer, date, year and kind, each right or wrong. */
export function measureDocument(gold: PlanDocument, read: PlanDocument): Measurement {
  const keys = Object.keys(gold) as (keyof PlanDocument)[]
  const wrong = keys.filter((key) => gold[key] !== read[key])
  return {
    tally: { hit: keys.length - wrong.length, missed: wrong.length, surplus: 0 },
    differences: wrong.map((key) => `≠ ${key} ${words(gold[key])} read as ${words(read[key])}`),
  }
}
