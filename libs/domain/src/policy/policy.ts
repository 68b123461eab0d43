import type { RungAction } from '../catalogue/duties'
import type { PaperKind } from '../catalogue/papers'
import type { Cadence } from '../catalogue/periods'
import type { Subject } from '../catalogue/subjects'

export const colours = ['blue', 'yellow', 'red'] as const
export type Colour = (typeof colours)[number]

/** Of a paper that bears a colour where nobody chose one. */
export const usualColour: Colour = 'yellow'

/**
 * Where an element of a policy comes from: the plan's own sentence, our default, or the office, which may have changed what
 * a sentence of the plan said.
 */
export type Source =
  { from: 'default' } | { from: 'plan'; start: number; end: number } | { from: 'office'; start?: number; end?: number }

/**
 * One step of a ladder. `offset` is in working days from the due date: negative before, positive after; the step is
 * taken at 09:00 of that day. Everything above an urging is only drafted and waits for the director's signature.
 */
export interface Rung {
  offset: number
  action: RungAction
  /** Only for orders. */
  colour: Colour | null
  source: Source
  /** Whom the plan names to be told; absent where it names nobody. */
  addressee?: string
  /** What must have happened, in the plan's words. */
  trigger?: string
  /** Where the plan says what follows but not when, the days are our default. */
  offsetImplied?: boolean
  /** What the plan says where it does not count in working days: `15日`, `一个月`. The offset is as near as working days come. */
  writtenLateness?: string
  /** Switched off by the office. */
  off?: boolean
}

export interface ReportRule {
  cadence: Cadence
  /** Day of the period's last month on which the report is due; a day off moves to the next working day. */
  dueDay: number
  /** `next` where that day lies in the month after the period: "每月5日前报上月进展". */
  dueMonth?: 'next'
  /** Due so many working days after the period's end, instead of on a day of the month. */
  dueAfter?: number
  /** `MM-DD`, in order: with the cadence `on-dates` the days reports are due on. */
  onDates?: readonly string[]
  /** The report is asked for this many working days before it is due. */
  windowWorkingDays: number
  /** Group members always report; other parties only when this says so. */
  from: 'lead' | 'every-party'
  source: Source
  /** Where the plan says how often but not until when, the due day is our default. */
  dueImplied?: true
  /** What the plan asks for where this is only the nearest to it: `weekly`. */
  nearestTo?: string
}

/**
 * A rule of the plan whose trigger time cannot tell, such as a falling growth rate or a rank. The office sees it and can
 * raise the paper it calls for by hand; without an action it is only to be borne in mind.
 */
export interface Provision {
  id: string
  /** The reading's kind: escalation, incentive, accountability, appraisal … */
  kind: string
  /** The paper the office can raise by hand. */
  action: PaperKind | null
  /** The plan's own words. */
  words: string
  trigger: string | null
  addressee: string | null
  source: Source
  off?: boolean
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
  provisions?: readonly Provision[]
  /** Which of the durations above the office has set; the others are our defaults. */
  officeLimits?: readonly string[]
}

export const checkKinds = [
  'monthly-circular',
  'monthly-check',
  'quarterly-check',
  'half-year-summary',
  'annual-summary',
] as const
export type CheckKind = (typeof checkKinds)[number]

/** What a plan runs under: the rules its assignments take a snapshot of, and the checks the office holds over all. */
export interface PlanPolicy {
  assignment: Policy
  checks: readonly CheckKind[]
  /** Where each check comes from; absent for those of the default. */
  checkSources?: Readonly<Partial<Record<CheckKind, Source>>>
  /** `MM-DD`: the day the plan itself names for closing the half year or the year; otherwise the first working day after it. */
  checkDates?: Readonly<Partial<Record<CheckKind, string>>>
  /** Counts the office's changes, so that two people do not overwrite one another. */
  edition?: number
}
