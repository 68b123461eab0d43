import type { ChinaDate, Instant } from '../calendar/china-date'
import type { Colour } from '../policy/policy'
import type { Actor } from './actor'
import type { PaperKind } from '../catalogue/papers'
import type { Subject } from '../catalogue/subjects'
import type { Evidence, Light, LightReason, Opinion, Returned } from './assignment'

/** A report in full. */
export interface Report {
  partyId: string
  period: string
  dueOn: ChinaDate
  status: 'requested' | 'submitted' | 'returned'
  requestedAt: Instant
  submittedAt: Instant | null
  /** Whoever handed it in, and by which entry of the log. */
  submittedBy: { actor: Actor; seq: number } | null
  progress: string
  problems: string
  nextSteps: string
  /** What the office last said when it sent it back. */
  returned: (Returned & { reason: string }) | null
}

/** A paper the engine drafted, or the office by hand, and what became of it: 督办单, 提请, 约谈, 专题报告. */
export interface Paper {
  id: string
  kind: PaperKind
  colour: Colour | null
  partyId: string
  /** What slipped; null where the office drafted it by hand. */
  subject: Subject | null
  /** Of the report that slipped. */
  period: string | null
  /** The day that passed. */
  dueOn?: ChinaDate
  /** Whom the plan names to be told. */
  addressee?: string
  /** Why the office drafted it by hand. */
  cause?: string
  draftedAt: Instant
  status: 'drafted' | 'signed' | 'dismissed' | 'withdrawn' | 'answered'
  decidedAt: Instant | null
  decidedBy: string | null
  /** What was signed, or why it was dismissed. */
  text: string
  /** The department's reply to an order, or the leader's instruction on a request. */
  answer: { text: string; at: Instant; by: string } | null
}

/** A request for more time and what became of it. */
export interface Extension {
  id: string
  requestedAt: Instant
  previousDueOn: ChinaDate
  proposedDueOn: ChinaDate
  reason: string
  progress: string
  decision: { granted: boolean; dueOn: ChinaDate; reason: string; at: Instant; by: string } | null
}

/** The lead's statement that the work is done, in full. */
export interface ClaimStatement {
  round: number
  claimedAt: Instant
  statement: string
  evidence: readonly Evidence[]
  readyAt: Instant | null
  /** What the office asked to be put right, where it sent the claim back. */
  sentBack: { reason: string; at: Instant } | null
}

/** What a party said to a claim, or that it kept silent. */
export interface Countersignature {
  round: number
  partyId: string
  opinion: Opinion
  text: string
  at: Instant
}

/** Why a party refused; a second refusal takes the place of the first. */
export interface PartyRefusal {
  partyId: string
  reason: string
  at: Instant
}

/** A period's light as it stood at the month's end. It is never rewritten; catching up later shows as yellow. */
export interface FrozenLight {
  month: string
  light: Light
  reasons: readonly LightReason[]
  caughtUpAt: Instant | null
}

/** What is kept about an assignment to be read, by kind: the fold of its log into papers. No rule asks for it. */
export interface Dossier {
  report: Report
  paper: Paper
  extension: Extension
  claim: ClaimStatement
  countersignature: Countersignature
  refusal: PartyRefusal
  'frozen-light': FrozenLight
}
export type DossierKind = keyof Dossier

export const dossierKinds = Object.keys({
  ...{ report: true, paper: true, extension: true, claim: true, countersignature: true, refusal: true },
  'frozen-light': true,
} satisfies Record<DossierKind, true>) as DossierKind[]

/** What names an item among those of its kind and assignment. */
export const dossierKey = {
  report: ({ period, partyId }: Pick<Report, 'period' | 'partyId'>) => `${period} ${partyId}`,
  paper: ({ id }: Pick<Paper, 'id'>) => id,
  extension: ({ id }: Pick<Extension, 'id'>) => id,
  claim: ({ round }: Pick<ClaimStatement, 'round'>) => String(round),
  countersignature: ({ round, partyId }: Pick<Countersignature, 'round' | 'partyId'>) => `${String(round)} ${partyId}`,
  refusal: ({ partyId }: Pick<PartyRefusal, 'partyId'>) => partyId,
  'frozen-light': ({ month }: Pick<FrozenLight, 'month'>) => month,
} satisfies { [K in DossierKind]: (item: Dossier[K]) => string }
