import type { Assignment, Instant } from '@luoshi/domain'
import type { Draft, PlanStatus } from './plan-store'

export type TwinState = 'open' | 'linked' | 'dismissed'

/** A draft with the words of its task in its plan. */
export interface WordedDraft {
  draft: Draft
  task: string
}

/** A draft of another plan that is not ended, with its assignment where that plan is issued. */
export interface OtherTask extends WordedDraft {
  planTitle: string
  planStatus: PlanStatus
  assignmentId: string | null
}

/** What the office decided about two drafts of different plans; the order of the two does not matter. */
export interface TwinDecision {
  draftIds: readonly [string, string]
  state: TwinState
  decidedBy: string
  decidedAt: Instant
}

/** One side of a link at work. */
export interface LinkedAssignment {
  state: Assignment
  planTitle: string
  drill: boolean
}

export interface Twins {
  /** Drafts of all other plans that are no drill and not ended. */
  others(planId: string): Promise<OtherTask[]>
  decisions(planId: string): Promise<TwinDecision[]>
  decide(decision: TwinDecision): Promise<void>
  /**
   * Linked pairs of which both are on the ledger and open; of one assignment, or all. May leave out those in which no lead
   * owes a report on one side that it does not owe on the other.
   */
  linked(assignmentId: string | null): Promise<[LinkedAssignment, LinkedAssignment][]>
}
