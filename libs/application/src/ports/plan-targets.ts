import type { Instant } from '@luoshi/domain'
import type { PlanReading } from '@luoshi/plan-text'
import type { PlanStatus, TextSpan } from './plan-store'

type Read = PlanReading['targets'][number]

/** A number to be reached, as read in the plan or as the office put it right. */
export interface PlanTarget {
  id: string
  planId: string
  ordinal: number
  /** The draft whose assignment must reach it. */
  draftId: string | null
  text: string
  span: TextSpan | null
  indicator: string
  comparator: Read['comparator']
  value: number | null
  upper: number | null
  unit: string | null
  period: string | null
  measure: Read['measure']
  origin: 'text' | 'office'
  dropped: boolean
  version: number
  changedAt: Instant | null
  changedBy: string | null
}

export interface HeldTargets {
  status: PlanStatus
  /** In order of their ordinal, dropped ones included. */
  targets: readonly PlanTarget[]
}

export interface PlanTargets {
  ofPlan(planId: string): Promise<PlanTarget[]>
  /** One transaction under the plan's row lock, saving one target; throws `NotFound('plan')`. */
  transact(planId: string, work: (held: HeldTargets) => PlanTarget): Promise<PlanTarget>
}
