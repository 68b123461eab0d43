import type { Instant } from '@luoshi/domain'

/** A process that must look at the record again: `process` with `subjectId` names its workflow. */
export interface Nudge {
  id: string
  process: 'assignment' | 'plan'
  subjectId: string
  run: number
  createdAt: Instant
}

/** Nudges stay until the engine took them, so a lost signal is a late one. */
export interface NudgeBox {
  /** Oldest first. */
  pending(limit: number): Promise<Nudge[]>
  delivered(ids: readonly string[]): Promise<void>
  /** Real instant of the oldest nudge not delivered, null when there is none. */
  oldest(): Promise<Instant | null>
  /** Processes whose next duty or moment passed before the real instant: what a sweep wakes. */
  overdue(before: Instant, limit: number): Promise<Omit<Nudge, 'id' | 'createdAt'>[]>
}
