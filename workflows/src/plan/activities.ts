import type { MomentKind } from '@luoshi/domain'

/** A plan's own moments, each with the activity type that performs it. */
export const momentActivityNames = {
  'report-window': 'openReportWindow',
  'report-reminder': 'remindOfReports',
  'report-due': 'closeReportWindow',
  'month-end': 'closeMonth',
  'monthly-circular': 'openMonthlyCircular',
  'monthly-check': 'openMonthlyCheck',
  'quarterly-check': 'openQuarterlyCheck',
  'half-year-summary': 'openHalfYearSummary',
  'annual-summary': 'openAnnualSummary',
} as const satisfies Record<MomentKind, string>
export type MomentActivity = (typeof momentActivityNames)[MomentKind]

/** A run of a plan; an activity asked about another run than the record's answers `gone`. */
export interface PlanRun {
  planId: string
  run: number
}

export interface NextPlanMoment {
  /** Real time in milliseconds. */
  at: number
  kind: MomentKind
  period: string
  /** A short Chinese sentence for the engine's own pages. */
  summary: string
}

export interface PlanOutlook {
  next: NextPlanMoment | null
  /** What is awaited, in Chinese. */
  awaiting: string
  /** The plan was ended and its open items are to be revoked; absent in what earlier releases recorded. */
  revoking?: boolean
  /** Nothing is left to do: every assignment is filed, or the drill was ended. */
  finished: boolean
  /** The record no longer holds this run. */
  gone: boolean
}

/** How far the issue has come. */
export interface IssuingProgress {
  done: number
  total: number
  /** Ordinal of the last assignment that was issued. */
  lastOrdinal: number
  /** "12/28 …", in Chinese. */
  progress: string
  gone: boolean
}

export interface PlanActivities extends Record<
  MomentActivity,
  (request: PlanRun & { moment: NextPlanMoment }) => Promise<PlanOutlook>
> {
  /** Puts the next assignments on the ledger and starts each one's workflow; a clause gets one, however often it is asked. */
  issueAssignments(request: PlanRun & { afterOrdinal: number }): Promise<IssuingProgress>
  completeIssuing(request: PlanRun): Promise<PlanOutlook>
  /** Revokes all open items of an ended plan, in heartbeated batches. */
  revokeOpenItems(request: PlanRun): Promise<PlanOutlook>
  lookAhead(request: PlanRun): Promise<PlanOutlook>
}
