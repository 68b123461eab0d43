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
  /** When it refused, while or since a dispute was open; null once the office has upheld the assignment. */
  refusedAt: Instant | null
}

/** A report sent back: when, and until when it has to be put right. */
export interface Returned {
  at: Instant
  correctBy: ChinaDate
}

export type ReportStanding = 'requested' | 'submitted' | Returned

/** A period reports were asked for, as far as rules need it. */
export interface AskedPeriod {
  period: string
  dueOn: ChinaDate
  requestedAt: Instant
  /** By party; of a period long past only what is still owed. */
  reports: Readonly<Record<string, ReportStanding>>
}

export interface Evidence {
  title: string
  /** A document number, an address inside the office's network, or where the paper is kept. */
  reference: string
}

/** `silent`: the limit passed without a word; no objection, but never recorded as agreement. */
export type Opinion = 'agreed' | 'objected' | 'silent'

/** The lead's statement that the work is done, as far as rules need it, and who has spoken to it since. */
export interface Claim {
  round: number
  claimedAt: Instant
  countersignatures: readonly { partyId: string; opinion: Opinion }[]
  /** When the office's turn began, null while parties are still countersigning. */
  readyAt: Instant | null
}

/** A paper that waits for a person: drafted, or signed and not yet answered. Its words stand in the dossier. */
export interface OpenPaper {
  id: string
  kind: PaperKind
  colour: Colour | null
  partyId: string
  /** The key of the obligation that slipped; null where the office drafted it by hand. */
  obligation: string | null
  /** Whom the plan names to be told. */
  addressee?: string
  status: 'drafted' | 'signed'
  signedAt: Instant | null
}

/** Why a light is not green: a stable code and what fills its sentence. */
export interface LightReason {
  code: 'late' | 'late-long' | 'due-soon' | 'disputed' | 'order-open' | 'talk-open'
  /** The obligation it is about; null for a dispute. */
  obligation: string | null
  subject: Subject | null
  partyId: string | null
  period: string | null
  dueOn: ChinaDate | null
}

/** Raised with every change to the shape of the state or the dossier: what was kept in an older one is folded anew from its log. */
export const stateVersion = 4

/**
 * One responsibility clause at work, as far as rules need it: what is open, the last periods, counters, the present claim. It is
 * a fold of its events and of nothing else, and stays small however long the log grows; what was written stands in the
 * log and, for reading, in the dossier.
 */
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
  /** The last periods asked for, and older ones in which a report is still owed; oldest first. */
  periods: readonly AskedPeriod[]
  /** The last period a report was asked for. */
  lastPeriod: string | null
  /** Report periods whose window opened before this are not asked for. */
  reportingSince: Instant
  claim: Claim | null
  round: number
  /** When the last claim was sent back. */
  sentBackAt: Instant | null
  /** The request for more time that waits for a decision. */
  pendingExtension: string | null
  /** Requests for more time so far; they are numbered e1, e2 … */
  extensionCount: number
  papers: readonly OpenPaper[]
  /** Papers drafted so far; they are numbered d1, d2 … */
  paperCount: number
  /** How many rungs of its ladder each open obligation has climbed. */
  climbed: Readonly<Record<string, number>>
  light: Light
  /** `YYYY-MM` of the last light frozen at a month's end. */
  lastFrozen: string | null
  /** Months frozen red whose lapses have not all been made good, oldest first. */
  redMonths: readonly string[]
  /** For each open obligation the first red month it was a reason of; it is one of every later month, as long as it is open. */
  redSince: Readonly<Record<string, string>>
  acceptedAt: Instant | null
  closedAt: Instant | null
  filedAt: Instant | null
}
