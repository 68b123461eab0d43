import type { ChinaDate, Instant } from '../calendar/china-date'
import type { PaperKind } from '../catalogue/papers'
import type { Stage } from '../catalogue/stages'
import type { Subject } from '../catalogue/subjects'
import type { Colour, Policy } from '../policy/policy'

export const partyRoles = ['lead', 'responsible', 'cooperating'] as const
export type PartyRole = (typeof partyRoles)[number]

export const lights = ['green', 'yellow', 'red'] as const
export type Light = (typeof lights)[number]

/** A department as it is named in a confirmed clause. */
export interface PartySeed {
  departmentId: string
  name: string
  role: PartyRole
  /** The group it came from ("各区、镇、街道"), or null when the clause names it itself. */
  via: string | null
}

/** A department's part in an assignment. */
export interface Party extends PartySeed {
  id: string
  status: 'pending' | 'assigned' | 'acknowledged' | 'refused' | 'removed'
  assignedAt: Instant | null
  acknowledgedAt: Instant | null
  refusal: { reason: string; at: Instant } | null
}

export interface Report {
  partyId: string
  period: string
  dueOn: ChinaDate
  status: 'requested' | 'submitted' | 'returned'
  requestedAt: Instant
  submittedAt: Instant | null
  progress: string
  problems: string
  nextSteps: string
  returned: { reason: string; at: Instant; correctBy: ChinaDate } | null
}

export interface Evidence {
  title: string
  /** A document number, an address inside the office's network, or where the paper is kept. */
  reference: string
}

export interface Countersignature {
  partyId: string
  /** `silent`: the limit passed without a word; no objection, but never recorded as agreement. */
  opinion: 'agreed' | 'objected' | 'silent'
  text: string
  at: Instant
}

/** The lead's statement that the work is done, with what has been said to it since. */
export interface Claim {
  round: number
  claimedAt: Instant
  statement: string
  evidence: readonly Evidence[]
  countersignatures: readonly Countersignature[]
  /** When the office's turn began, null while parties are still countersigning. */
  readyAt: Instant | null
}

export interface Extension {
  id: string
  requestedAt: Instant
  previousDueOn: ChinaDate
  proposedDueOn: ChinaDate
  reason: string
  progress: string
  decision: { granted: boolean; dueOn: ChinaDate; reason: string; at: Instant; by: string } | null
}

/** A paper the engine drafted, or the office by hand, and a person decides on: 督办单, 提请, 约谈, 专题报告. */
export interface Paper {
  id: string
  kind: PaperKind
  colour: Colour | null
  partyId: string
  /** The key of the obligation that slipped; empty where the office drafted it by hand. */
  obligation: string
  /** Whom the plan names to be told. */
  addressee?: string
  /** Why the office drafted it by hand. */
  cause?: string
  draftedAt: Instant
  status: 'drafted' | 'signed' | 'dismissed' | 'withdrawn' | 'answered'
  decidedAt: Instant | null
  decidedBy: string | null
  text: string
  /** The department's reply to an order, or the leader's instruction on a request. */
  answer: { text: string; at: Instant; by: string } | null
}

/** A period's light as it stood at the month's end. It is never rewritten; catching up later shows as yellow. */
export interface FrozenLight {
  month: string
  light: Light
  reasons: readonly LightReason[]
  caughtUpAt: Instant | null
}

/** Why a light is not green: a stable code and what fills its sentence. */
export interface LightReason {
  code: 'late' | 'late-long' | 'due-soon' | 'disputed' | 'order-open'
  /** The obligation it is about; null for a dispute. */
  obligation: string | null
  subject: Subject | null
  partyId: string | null
  period: string | null
  dueOn: ChinaDate | null
}

/** The whole state of one responsibility clause at work. It is a fold of its events and of nothing else. */
export interface Assignment {
  id: string
  planId: string
  number: string
  title: string
  seq: number
  /** Nominal time of the last event: nothing can fall due before it. */
  asOf: Instant
  stage: Stage
  registeredAt: Instant
  /** The date of issue that the limit to acknowledge counts from, where the issuer chose it. */
  limitsSince?: ChinaDate
  dueOn: ChinaDate | null
  originalDueOn: ChinaDate | null
  policy: Policy
  parties: readonly Party[]
  reports: readonly Report[]
  /** The last period a report was asked for. */
  lastPeriod: string | null
  /** Report periods whose window opened before this are not asked for. */
  reportingSince: Instant
  claim: Claim | null
  round: number
  /** When the last claim was sent back. */
  sentBackAt: Instant | null
  extensions: readonly Extension[]
  papers: readonly Paper[]
  /** How many rungs of its ladder each obligation has climbed. */
  climbed: Readonly<Record<string, number>>
  light: Light
  frozenLights: readonly FrozenLight[]
  acceptedAt: Instant | null
  closedAt: Instant | null
  filedAt: Instant | null
}
