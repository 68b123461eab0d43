import type { PlanReading } from '@luoshi/plan-text'
import { spanIndex, type SpanIndex } from './span-index'

export type Finding = PlanReading['findings'][number]

/** Findings by the place they point at. */
export const findingIndex = (findings: readonly Finding[]): SpanIndex<Finding> =>
  spanIndex(findings, ({ span }) => (span === null ? null : { start: span[0], end: span[1] }))
