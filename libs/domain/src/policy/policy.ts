/** What is waited for; each open one climbs the ladder of its subject. */
export const subjects = ['acknowledgement', 'report', 'completion', 'order-reply', 'countersignature'] as const
export type Subject = (typeof subjects)[number]

export const cadences = ['monthly', 'quarterly', 'half-yearly', 'yearly'] as const
export type Cadence = (typeof cadences)[number]

export const colours = ['blue', 'yellow', 'red'] as const
export type Colour = (typeof colours)[number]

/** Where an element of a policy comes from: the plan's own sentence, or our default. */
export type Source = { from: 'default' } | { from: 'plan'; start: number; end: number } | { from: 'office' }

/**
 * One step of a ladder. `offset` is in working days from the due date: negative before, positive after; the step is
 * taken at 09:00 of that day. Everything above an urging is only drafted and waits for the director's signature.
 */
export interface Rung {
  offset: number
  action: 'remind' | 'urge' | 'draft-order' | 'draft-leader-request'
  /** Only for orders. */
  colour: Colour | null
  source: Source
}

export interface ReportRule {
  cadence: Cadence
  /** Day of the period's last month on which the report is due; a day off moves to the next working day. */
  dueDay: number
  /** The report is asked for this many working days before it is due. */
  windowWorkingDays: number
  /** Group members always report; other parties only when this says so. */
  from: 'lead' | 'every-party'
  source: Source
}

/** The rules one assignment runs under: a snapshot taken when the plan is issued. All durations are working days. */
export interface Policy {
  version: 1
  acknowledgeWithin: number
  countersignWithin: number
  replyWithin: number
  correctWithin: number
  /** After a claim was sent back, the time to put things right. */
  rectifyWithin: number
  /** Yellow this many working days before the due date when nothing has been claimed. */
  yellowBefore: number
  /** Red when something has been late for this many working days. */
  redAfter: number
  report: ReportRule | null
  /** Whether the plan's own moments ask for the reports, or this assignment keeps a cadence of its own. */
  ownCadence: boolean
  ladders: Record<Subject, readonly Rung[]>
}

export const checkKinds = ['monthly-circular', 'quarterly-check', 'half-year-summary', 'annual-summary'] as const
export type CheckKind = (typeof checkKinds)[number]

/** What a plan runs under: the rules its assignments take a snapshot of, and the checks the office holds over all. */
export interface PlanPolicy {
  assignment: Policy
  checks: readonly CheckKind[]
}
