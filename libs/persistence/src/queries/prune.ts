import type { DataSource } from 'typeorm'
import { timestamp } from '../stores/row'
import { rows } from './rows'

/** How long rows of a growing table are kept; `over` holds for those that are not kept any longer at the instant `$1`. */
export interface Life {
  table: string
  over: string
}

/**
 * The lives of all tables that grow with use, but the log and the dossiers, which are kept for good. A nudge lives until it is
 * delivered.
 */
export const lives: readonly Life[] = [
  { table: 'command_log', over: `created_at < $1::timestamptz - interval '90 days'` },
  { table: 'mail_outbox', over: `status IN ('sent', 'skipped') AND created_at < $1::timestamptz - interval '2 years'` },
  {
    table: 'draft_change',
    over: `plan_id IN (SELECT id FROM plan WHERE status <> 'draft' AND issued_at < $1::timestamptz - interval '30 days')`,
  },
  { table: 'session', over: 'expire < $1::timestamptz' },
]

/** Takes away at most `limit` rows of each table whose life is over, each table in a transaction of its own; gives how many. */
export async function prune(database: DataSource, now: number, limit: number): Promise<number> {
  let taken = 0
  for (const { table, over } of lives) {
    const gone = await rows<{ one: number }>(
      database,
      `DELETE FROM ${table} WHERE ctid IN (SELECT ctid FROM ${table} WHERE ${over} LIMIT $2 FOR UPDATE SKIP LOCKED) RETURNING 1 AS one`,
      [timestamp(now), limit],
    )
    taken += gone.length
  }
  return taken
}
