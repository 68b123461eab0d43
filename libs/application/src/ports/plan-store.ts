import type { Actor, Cadence, ChinaDate, Instant, MomentKind, PartyRole, PlanClock, PlanPolicy } from '@luoshi/domain'
import type { ImpliedRole, PartyKind, PlanReading } from '@luoshi/plan-text'
import type { ChangeFilter, DraftChange } from './draft-change'
import type { PlanTarget } from './plan-targets'
import type { PlanOriginal } from './plan-original'

export const planStatuses = ['draft', 'issuing', 'issued', 'ended'] as const
export type PlanStatus = (typeof planStatuses)[number]

/** A stretch of the plan's text, end exclusive. */
export interface TextSpan {
  start: number
  end: number
}

/** How a plan was ended, by whom, and what becomes of the items then open. */
export interface PlanEnding {
  openItems: 'run-on' | 'revoke'
  /** Why they are revoked; empty where they run on. */
  reason: string
  actor: Actor
  at: Instant
  /** All that was to be revoked is. */
  done: boolean
}

/** A plan without its text: all that issuing and running it need. */
export interface Plan {
  id: string
  title: string
  issuer: string | null
  signedOn: ChinaDate | null
  year: number | null
  status: PlanStatus
  drill: boolean
  /** Null until it is ended. */
  ending: PlanEnding | null
  /** How often it has been issued; the second and later runs are repeated drills. */
  run: number
  /** The date of issue, a fact of the paper; in a drill the date it starts from. Null before issuing. */
  issuedOn: ChinaDate | null
  /** Whether the first limits count from the date of issue instead of from the entry. */
  limitsFromIssue: boolean
  /** Null before the first issuing. */
  clock: PlanClock | null
  policy: PlanPolicy
  issuingTotal: number
  issuingDone: number
  issuedBy: string | null
  /** How many steps of work its drafts have seen: the number of the last. */
  draftChanges: number
  /** The last of its moments that was performed, in plan time; null while none was. */
  lastMoment: { at: Instant; kind: MomentKind } | null
}

/** What importing stores for good. */
export interface PlanImport {
  id: string
  title: string
  documentNumber: string | null
  issuer: string | null
  signedOn: ChinaDate | null
  year: number | null
  fileName: string
  sha256: string
  text: string
  reading: PlanReading
  policy: PlanPolicy
  createdBy: string | null
  createdAt: Instant
  /** Absent where the text was pasted. */
  original?: PlanOriginal
}

/** A department, group or person as proposed for an assignment, with what the registry knows by that name. */
export interface DraftParty {
  role: PartyRole
  kind: PartyKind
  name: string
  span: TextSpan | null
  implied: ImpliedRole
  departmentId: string | null
  groupId: string | null
}

/** A proposed assignment, the office's to correct and confirm. */
export interface Draft {
  id: string
  planId: string
  ordinal: number
  number: string
  title: string
  /** The clause or task in the plan's own words. */
  written: string
  clauseSpan: TextSpan | null
  taskSpan: TextSpan | null
  parties: readonly DraftParty[]
  dueOn: ChinaDate | null
  ongoing: boolean
  cadence: Cadence | null
  deadlineText: string | null
  dueOrigin: 'text' | 'implied' | 'office' | 'ongoing'
  version: number
  confirmedAt: Instant | null
  confirmedBy: string | null
  /** The last change by a person; null while it is as it was proposed. */
  changedAt: Instant | null
  changedBy: string | null
}

export interface HeldPlan {
  plan: Plan
  /** Those that were asked for, in order of their ordinal. */
  drafts: readonly Draft[]
  /** The steps that were asked for, the newest first. */
  changes: readonly DraftChange[]
}

/** What one transaction changes of a plan; what is absent stays. */
export interface PlanChange {
  plan?: Partial<
    Pick<
      Plan,
      | 'status'
      | 'ending'
      | 'drill'
      | 'issuedOn'
      | 'limitsFromIssue'
      | 'run'
      | 'clock'
      | 'policy'
      | 'issuingTotal'
      | 'issuingDone'
      | 'issuedBy'
      | 'lastMoment'
    >
  >
  issuedAt?: Instant
  /** New and changed drafts. */
  saved?: readonly Draft[]
  dropped?: readonly string[]
  /** The step this is. */
  logged?: DraftChange
  /** A step that is undone or done again by this. */
  turned?: DraftChange
  /** Whether the plan's workflow must hear of this now, or those of its open assignments as well. */
  nudge?: 'plan' | 'all'
}

/** What of a plan is read under its lock. */
export interface HeldParts {
  /** Its drafts: all, or those with these ids; absent where none matter. */
  drafts?: 'all' | readonly string[]
  /** Steps of work on them; absent where none matter. */
  changes?: ChangeFilter
}

export interface PlanStore {
  /** Throws `NotFound('plan')`. */
  find(planId: string): Promise<Plan>
  /** The plan's text and reading; throws `NotFound('plan')`. */
  source(planId: string): Promise<{ text: string; reading: PlanReading }>
  /** The file it was read from; null where its text was pasted. */
  original(planId: string): Promise<PlanOriginal | null>
  /** The plan that was imported from exactly this text, if any. */
  withDigest(sha256: string): Promise<string | null>
  drafts(planId: string): Promise<Draft[]>
  /** Throws `NotFound('draft')`, also for one of another plan. */
  draft(planId: string, draftId: string): Promise<Draft>
  /** Those of the ids that are drafts of the plan. */
  draftsThere(planId: string, ids: readonly string[]): Promise<string[]>
  changes(planId: string, filter: ChangeFilter): Promise<DraftChange[]>
  /** Assignments not yet filed, by ordinal. */
  openAssignments(
    planId: string,
    afterOrdinal: number,
    limit: number,
  ): Promise<{ assignmentId: string; ordinal: number }[]>
  /** Plans being issued or running, for `rebuild`. */
  running(): Promise<{ planId: string; run: number }[]>
}

export interface PlanWrites {
  add(plan: PlanImport, drafts: readonly Draft[], targets: readonly PlanTarget[]): Promise<void>
  /** Locks the plan until the change has ended and reads what is asked for; throws `NotFound('plan')`. */
  hold(planId: string, parts?: HeldParts): Promise<HeldPlan>
  write(planId: string, change: PlanChange): Promise<void>
  setNextMoment(planId: string, at: Instant | null): Promise<void>
  /**
   * Deletes all assignments with their logs, todos and mail, and the checks; the drafts become editable again. All workflows
   * of the run are nudged and find that it is gone.
   */
  discard(planId: string): Promise<void>
}
