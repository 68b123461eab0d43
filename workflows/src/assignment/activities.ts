import { dutyKinds, type DutyKind, type Stage } from '@luoshi/domain'

/** Each duty is an activity type of its own, so that a history reads as the process; `catchUp` does whatever is due. */
export type DutyActivity = DutyKind | 'catchUp'

export const dutyActivityNames: readonly DutyActivity[] = [...dutyKinds, 'catchUp']

/** The next moment at which the engine has something to do. */
export interface NextDuty {
  /** Real time in milliseconds. */
  at: number
  duty: DutyActivity
  /** A short Chinese sentence for the engine's own pages: what falls due, for which period and for whom. */
  summary: string
}

/** All that a workflow knows of its assignment. */
export interface DutyResult {
  seq: number
  /** Null when the assignment is gone. */
  stage: Stage | null
  /** What this look at the record did. */
  performed: readonly DutyKind[]
  /** What is awaited and from whom, in Chinese. */
  awaiting: string
  next: NextDuty | null
  /** The matter is closed and filed: nothing is left to do. */
  filed: boolean
  /** The record no longer holds this assignment; its drill was thrown away. */
  gone: boolean
}

/** Performs all that is due now, whatever its name says, and is harmless when repeated. */
export type PerformDuty = (request: { assignmentId: string }) => Promise<DutyResult>

export type DutyActivities = Record<DutyActivity, PerformDuty>
