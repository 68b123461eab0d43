import type { ChainedEvent } from '@luoshi/application'
import type { Actor, Engine, Fact } from '@luoshi/domain'
import { instant } from './row'

/** Entries of a log after one of its numbers, in order; null for no limit. */
export const eventsAfter = `SELECT seq, at, recorded_at, actor, fact, previous_hash, hash FROM assignment_event
  WHERE assignment_id = $1 AND seq > $2 ORDER BY seq LIMIT $3`

/** The latest entries of a log before one of its numbers, null for the latest of all; the newest first. */
export const eventsBefore = `SELECT seq, at, recorded_at, actor, fact, previous_hash, hash FROM assignment_event
  WHERE assignment_id = $1 AND ($2::integer IS NULL OR seq < $2) ORDER BY seq DESC LIMIT $3`

export interface EventRow {
  seq: number
  at: Date
  recorded_at: Date
  actor: Actor | Engine
  fact: Fact
  previous_hash: string
  hash: string
}

export const eventOf = (row: EventRow): ChainedEvent => ({
  seq: row.seq,
  at: instant(row.at),
  recordedAt: instant(row.recorded_at),
  actor: row.actor,
  fact: row.fact,
  previousHash: row.previous_hash,
  hash: row.hash,
})
