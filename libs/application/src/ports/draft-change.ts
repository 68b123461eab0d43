import type { Instant } from '@luoshi/domain'
import type { Draft } from './plan-store'

export const draftChangeKinds = [
  ...(['edit', 'add', 'drop', 'restore', 'split', 'merge', 'expand', 'match', 'bulk', 'confirm', 'withdraw'] as const),
] as const
export type DraftChangeKind = (typeof draftChangeKinds)[number]

/** One step of somebody's work on a plan's drafts, with the drafts it touched as they were and as it left them. */
export interface DraftChange {
  /** Rises by one with each change of the plan's drafts. */
  seq: number
  kind: DraftChangeKind
  /** A draft that is only here was taken away. */
  before: readonly Draft[]
  /** A draft that is only here was put in. */
  after: readonly Draft[]
  /** All drafts in order, by id, before and after: where one that is put back belongs. Empty where none came or went. */
  orderBefore: readonly string[]
  orderAfter: readonly string[]
  changedBy: string
  changedAt: Instant
  undoneAt: Instant | null
}

/** Which steps of a plan are asked for, the newest first. */
export interface ChangeFilter {
  by?: string
  kinds?: readonly DraftChangeKind[]
  limit: number
}
