import type { ChinaDate, Instant } from '../calendar/china-date'
import type { Policy } from '../policy/policy'
import type { Actor } from './actor'
import type { PartySeed } from './assignment'
import type { AssignmentEvent } from './event'

export interface AssignmentSeed {
  assignmentId: string
  planId: string
  number: string
  title: string
  dueOn: ChinaDate | null
  parties: readonly PartySeed[]
  policy: Policy
  /** The date of issue that the first limits count from; absent where they count from the entry itself. */
  limitsSince?: ChinaDate
}

/** The first entry of an assignment's log: 立项, by the person who issued the plan. */
export const register = (seed: AssignmentSeed, at: Instant, actor: Actor): AssignmentEvent => ({
  seq: 1,
  at,
  recordedAt: at,
  actor,
  fact: { type: 'Registered', ...seed },
})
