import type { Finding } from '@luoshi/plan-text'

import { measured, type Measurement } from './measurement'

/** Findings that must be among those reported, by code. */
export function measureFindings(gold: readonly string[], read: readonly Finding[]): Measurement {
  const codes = new Set<string>(read.map(({ code }) => code))
  return measured(
    'finding',
    gold.map((code) => ({ gold: code, read: codes.has(code) ? code : null })),
    (code) => code,
    (code) => code,
  )
}
