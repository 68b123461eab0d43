import type { Assignment, CheckKind, Figures, Instant, Light, Stage } from '@luoshi/domain'

export interface Laggard {
  assignmentId: string
  number: string
  title: string
  light: Light
  departmentName: string
  /** Why it lags, in words. */
  reason: string
}

/** One periodic look at a whole plan, drafted by the engine and concluded by the office. */
export interface ProgressCheck {
  id: string
  planId: string
  kind: CheckKind
  /** `2026-06`, `2026-Q2`, `2026-H1` or `2026`. */
  period: string
  /** Plan time. */
  openedAt: Instant
  laggards: readonly Laggard[]
  figures: Figures
  conclusion: { text: string; by: string; at: Instant } | null
}

/** How an assignment stands, as far as a check is concerned. */
export interface Standing {
  stage: Stage
  light: Light
  /** Only of open ones whose light is not green. */
  state: Assignment | null
}

export interface ProgressChecks {
  /** Throws `NotFound('progress-check')`. */
  find(checkId: string): Promise<ProgressCheck>
  /** All assignments of the plan by ordinal. */
  standings(planId: string): Promise<Standing[]>
}

export interface ProgressCheckWrites {
  /** False when this plan, kind and period has one already. */
  open(check: ProgressCheck): Promise<boolean>
  /** Throws `NotFound('progress-check')`, or `RuleBroken('check.concluded')` when somebody was first. */
  conclude(checkId: string, conclusion: { text: string; personId: string; at: Instant }): Promise<void>
}
