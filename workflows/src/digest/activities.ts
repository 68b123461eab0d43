export interface DigestActivities {
  /** Puts one mail in the outbox for each person with something open; on a day off nothing, and never two on one date. */
  queueDigests(): Promise<{ date: string; queued: number }>
}
