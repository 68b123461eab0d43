import type { Finding } from '@luoshi/plan-text'

import { measured, type Measurement } from './measurement'
import { pairByKey } from './pair'

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

/** Warnings raised against those a careful reader raises: what is surplus costs attention for nothing. */
export function measureAlarms(gold: readonly string[] | undefined, read: readonly Finding[]): Measurement {
  const raised = gold === undefined ? [] : read.filter(({ severity }) => severity !== 'info')
  return measured(
    'warning',
    pairByKey(
      gold ?? [],
      raised,
      (code) => code,
      ({ code }) => code,
    ),
    (code) => code,
    ({ code, message }) => `${code} ${message}`,
  )
}
