import type { Actor, Instant, Report } from '@luoshi/domain'
import type { Draft, PlanStatus } from './plan-store'

export type TwinState = 'open' | 'linked' | 'dismissed'

/** What of a draft shows whether another one is the same task. */
export type TwinDraft = Pick<Draft, 'id' | 'planId' | 'number' | 'title' | 'written' | 'taskSpan' | 'parties' | 'dueOn'>

/** A draft with the words of its task in its plan. */
export interface WordedDraft {
  draft: TwinDraft
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

/** A lead's report whose department owes the same period in a linked assignment, and may hand it in there. */
export interface SharableReport extends Pick<Report, 'period' | 'progress' | 'problems' | 'nextSteps'> {
  from: { assignmentId: string; number: string; planTitle: string }
  /** The assignment in which it is owed. */
  to: string
  /** Whoever handed it in, and by which entry of the log. */
  submittedBy: { actor: Actor; seq: number }
}

export interface Twins {
  /** Drafts of all other plans that are no drill and not ended, some at a time: there is no bound to how many there are. */
  others(planId: string): AsyncIterable<readonly OtherTask[]>
  /** One of those drafts; throws `NotFound('draft')`. */
  other(planId: string, draftId: string): Promise<OtherTask>
  decisions(planId: string): Promise<TwinDecision[]>
  /**
   * Reports that can be handed on: both assignments linked, open and of the same kind, the one owed asked for, never handed in,
   * and received by the department. From or to one assignment, or of all.
   */
  sharable(assignmentId: string | null, limit: number): Promise<SharableReport[]>
}

export interface TwinWrites {
  /** The latest decision holds. */
  decide(decision: TwinDecision): Promise<void>
}
