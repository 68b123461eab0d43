import type { PlanReading } from '@luoshi/plan-text'

import type { Gold } from './scoring/gold'
import { located } from './scoring/locate'
import { measureClauses } from './scoring/measure-clauses'
import { measureDocument } from './scoring/measure-document'
import { measureAlarms, measureFindings } from './scoring/measure-findings'
import { measureMechanism } from './scoring/measure-mechanism'
import type { Measurement } from './scoring/measurement'
import { measureTargets } from './scoring/measure-targets'
import { sum } from './scoring/tally'

/** In the order told. */
export const MEASURES = [
  'document',
  'clause',
  'unit',
  'kind',
  'task',
  'deadline',
  'target',
  'mechanism',
  'named',
  'finding',
  'alarm',
] as const
export type Measured = (typeof MEASURES)[number]

/** How well one document, or all together, was read. */
export type Score = Record<Measured, Measurement>

/** Measures one reading against the gold of its text. */
export function score(text: string, gold: Gold, reading: PlanReading): Score {
  return {
    document: measureDocument(gold.document, reading.document),
    ...measureClauses(text, located(text, gold.clauses), reading.clauses),
    target: measureTargets(text, located(text, gold.targets), reading.targets),
    ...measureMechanism(text, located(text, gold.mechanism), reading.mechanism),
    finding: measureFindings(gold.findings ?? [], reading.findings),
    alarm: measureAlarms(gold.warnings, reading.findings),
  }
}

/** All documents as one. */
export function total(scores: readonly Score[]): Score {
  const all = (measure: Measured): Measurement => ({
    tally: sum(scores.map((one) => one[measure].tally)),
    differences: scores.flatMap((one) => one[measure].differences),
  })
  return Object.fromEntries(MEASURES.map((measure) => [measure, all(measure)])) as Score
}

export const differencesIn = (one: Score): string[] => MEASURES.flatMap((measure) => one[measure].differences)
