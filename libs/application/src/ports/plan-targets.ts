import type { Instant } from '@luoshi/domain'
import type { PlanReading } from '@luoshi/plan-text'
import type { TextSpan } from './plan-store'

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

export interface PlanTargets {
  /** In order of their ordinal, dropped ones included. */
  ofPlan(planId: string): Promise<PlanTarget[]>
  /** Throws `NotFound('target')`, also for one of another plan. */
  find(planId: string, targetId: string): Promise<PlanTarget>
}

export interface PlanTargetWrites {
  /** Adds a target or changes it, by its id. */
  save(target: PlanTarget): Promise<void>
  /** The highest ordinal of a plan's targets, 0 when there are none. */
  lastOrdinal(planId: string): Promise<number>
}
