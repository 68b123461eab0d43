import type { ChinaDate, Instant } from '../calendar/china-date'
import type { PaperKind } from '../catalogue/papers'
import type { Subject } from '../catalogue/subjects'
import type { Colour, Policy } from '../policy/policy'
import type { Actor, Engine } from './actor'
import type { Evidence, Light, LightReason, PartyRole, PartySeed } from './assignment'

/** A step of a ladder: what it presses for, and how far the ladder is climbed by it. */
export interface Step {
  /** The key of the obligation. */
  obligation: string
  subject: Subject
  partyId: string
  /** Of a report that is pressed for; absent in the facts of early releases, so it is asked of `periodOfStep`. */
  period?: string | null
  dueAt: Instant
  rung: number
}

/** What happened, in the words of the trade. */
export type Fact =
  | {
      type: 'Registered'
      assignmentId: string
      planId: string
      number: string
      title: string
      dueOn: ChinaDate | null
      parties: readonly PartySeed[]
      policy: Policy
      limitsSince?: ChinaDate
    }
  | { type: 'PartiesAssigned'; partyIds: readonly string[] }
  | { type: 'Acknowledged'; partyId: string }
  | { type: 'Refused'; partyId: string; reason: string }
  | {
      type: 'DisputeDecided'
      partyId: string
      decision: 'maintained' | 'reassigned' | 'removed'
      to: { departmentId: string; name: string; partyId: string; role: PartyRole } | null
      reason: string
    }
  | { type: 'ReportRequested'; period: string; dueOn: ChinaDate; partyIds: readonly string[] }
  | {
      type: 'ReportSubmitted'
      partyId: string
      period: string
      progress: string
      problems: string
      nextSteps: string
    }
  | { type: 'ReportReturned'; partyId: string; period: string; reason: string; correctBy: ChinaDate }
  | {
      type: 'ExtensionRequested'
      extensionId: string
      proposedDueOn: ChinaDate
      reason: string
      progress: string
    }
  | { type: 'ExtensionDecided'; extensionId: string; granted: boolean; dueOn: ChinaDate; reason: string }
  | { type: 'CompletionReported'; round: number; statement: string; evidence: readonly Evidence[] }
  | { type: 'Countersigned'; partyId: string; opinion: 'agreed' | 'objected'; text: string }
  | { type: 'SilenceRecorded'; partyIds: readonly string[] }
  | { type: 'AcceptanceRequested'; round: number }
  | { type: 'CompletionAccepted'; opinion: string }
  | { type: 'CompletionSentBack'; reason: string }
  | { type: 'ClosedOut'; note: string }
  | { type: 'Revoked'; reason: string }
  | ({ type: 'Reminded' } & Step)
  | ({ type: 'Urged' } & Step)
  | { type: 'UrgedByOffice'; partyId: string; text: string }
  | ({ type: 'PaperDrafted'; paperId: string; kind: PaperKind; colour: Colour | null; addressee?: string } & Step)
  | {
      type: 'PaperProposed'
      paperId: string
      kind: PaperKind
      /** Not told by an early release. */
      colour?: Colour | null
      partyId: string
      addressee: string | null
      reason: string
    }
  | { type: 'PaperSigned'; paperId: string; text: string }
  | { type: 'PaperDismissed'; paperId: string; reason: string }
  | { type: 'PaperWithdrawn'; paperId: string }
  | { type: 'OrderReplied'; paperId: string; partyId: string; text: string }
  | { type: 'Instructed'; paperId: string; text: string }
  | { type: 'LightTurned'; from: Light; to: Light; reasons: readonly LightReason[] }
  | { type: 'LightFrozen'; month: string; light: Light; reasons: readonly LightReason[] }
  | { type: 'Filed' }

export type FactType = Fact['type']
export type FactOf<T extends FactType> = Extract<Fact, { type: T }>

/** A fact with its place in the log. `at` is nominal plan time, `recordedAt` the plan time at which it was written down. */
export interface AssignmentEvent {
  seq: number
  at: Instant
  recordedAt: Instant
  actor: Actor | Engine
  fact: Fact
}
