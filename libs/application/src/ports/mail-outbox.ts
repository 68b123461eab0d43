import type { Instant } from '@luoshi/domain'
import type { OutgoingMail } from './ledger'

/** One entry of a mail: what happened to which assignment. */
export interface Letter {
  id: string
  planId: string | null
  planTitle: string | null
  assignmentId: string | null
  number: string | null
  title: string | null
  payload: Readonly<Record<string, string>>
}

/** Letters of one template to one person, sent as one mail. The id is fixed at the first try, and so is its Message-ID. */
export interface MailBundle {
  bundleId: string
  recipient: string
  personName: string
  template: string
  drill: boolean
  /** How often sending was tried, this time included. */
  attempt: number
  letters: readonly Letter[]
}

export interface FailedMail {
  id: string
  recipient: string
  template: string
  attempts: number
  reply: string | null
  createdAt: Instant
}

/** A letter that belongs to a plan rather than to one assignment; `key` makes it once. */
export interface PlanLetter extends Omit<OutgoingMail, 'seq' | 'status'> {
  planId: string
  key: string
  drill: boolean
}

/** How a sender claims: for the way out it serves, since the mail of drills has one of its own. */
export interface ClaimTiming {
  drill: boolean
  windowMs: number
}

/**
 * Mail is claimed, sent, and its outcome recorded, in that order and each committed. A sender that dies in between leaves
 * a claim that runs out; the bundle is then claimed again under the same id. Only a death between the server's 250 and
 * `recordSent` can repeat a mail, and the copy bears the same Message-ID.
 */
export interface MailOutbox {
  enqueue(letters: readonly PlanLetter[], now: Instant): Promise<void>
  /**
   * Judges letters anew before it claims them: who has left the post gets none, nor is anybody asked for what is done; an
   * address is the one of now, and gets the same words once. What is not sent is skipped, with the reason.
   *
   * Claims the next bundle of the way out: a due retry, a claim that ran out, or all waiting letters of one (recipient, template)
   * whose oldest has waited `windowMs`. Null when nothing is due. The sender must be done within `leaseMs`.
   */
  claimBundle(now: Instant, timing: ClaimTiming & { leaseMs: number }): Promise<MailBundle | null>
  /** When the next claim can succeed, null when nothing waits. */
  nextClaimAt(timing: ClaimTiming): Promise<Instant | null>
  recordSent(bundleId: string, reply: string, now: Instant): Promise<void>
  recordRetry(bundleId: string, reply: string, at: Instant): Promise<void>
  /** The server will never take it; the office sees it. */
  recordRefused(bundleId: string, reply: string): Promise<void>
  /** Failed mail, newest first. */
  failed(before: Instant | null, limit: number): Promise<FailedMail[]>
}

export interface MailWrites {
  /** Puts a failed letter back; throws `NotFound('mail')` or `RuleBroken('mail.not-failed')`. */
  resend(id: string, now: Instant): Promise<void>
}
