import type { Instant } from '@luoshi/domain'

/** What the office says of a finding of the reading. */
export interface FindingMark {
  planId: string
  /** `f1` is the reading's first finding. */
  findingId: string
  state: 'open' | 'handled' | 'not-applicable'
  note: string
  markedBy: string
  markedAt: Instant
}

export interface FindingMarks {
  ofPlan(planId: string): Promise<FindingMark[]>
}

export interface FindingMarkWrites {
  /** The latest word holds. */
  mark(mark: FindingMark): Promise<void>
}
