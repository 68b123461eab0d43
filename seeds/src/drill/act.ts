import type { AssignmentView, TodoView } from '@luoshi/contracts'
import type { Instant, Role } from '@luoshi/domain'

export type Body = Readonly<Record<string, unknown>>

/** One request a simulated person means to make. */
export interface Act {
  /** Plan time before which it is not made. */
  at: Instant
  by: Role
  /** Below `/assignments/:id`; for a todo about a whole plan, the path itself. */
  path: string
  /** What depends on the assignment as it stands is filled in when the time has come; null lets it be. */
  body: Body | ((view: AssignmentView) => Body | null)
}

/** A todo as a simulated person finds it. */
export interface Found {
  todo: TodoView
  /** Plan time at which it was first seen. */
  seenAt: Instant
  /** Plan time at which the plan was issued. */
  issuedAt: Instant
  dueAt: Instant | null
}

const day = 86_400_000

/** An instant a number of days later. */
export const daysAfter = (at: Instant, days: number): Instant => at + days * day
