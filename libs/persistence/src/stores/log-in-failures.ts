import type { DataSource } from 'typeorm'
import { firstRow, rows } from '../queries/rows'

export interface LockOut {
  failures: number
  /** Milliseconds. */
  duration: number
}

const count = 'CASE WHEN locked_until <= $2 THEN 1 ELSE failed_log_ins + 1 END'

/**
 * Counts one wrong password and, at the limit, locks the account; a lock that has run out starts the count anew.
 * Gives the end of the lock, or null. One statement, so that attempts made at once are all counted.
 */
export async function countFailure(
  database: DataSource,
  personId: string,
  at: number,
  lockOut: LockOut,
): Promise<Date | null> {
  const row = await firstRow<{ lockedUntil: Date | null }>(
    database,
    `WITH written AS (
       UPDATE person SET failed_log_ins = ${count},
         locked_until = CASE WHEN locked_until > $2 THEN locked_until WHEN ${count} >= $3 THEN $4::timestamptz END
       WHERE id = $1 RETURNING locked_until
     ) SELECT locked_until AS "lockedUntil" FROM written`,
    [personId, new Date(at), lockOut.failures, new Date(at + lockOut.duration)],
  )
  return row?.lockedUntil ?? null
}

/** Forgets the failures after a right password; false when the account has been locked meanwhile. */
export async function clearFailures(database: DataSource, personId: string, at: number): Promise<boolean> {
  const cleared = await rows<{ id: string }>(
    database,
    `WITH cleared AS (
       UPDATE person SET failed_log_ins = 0, locked_until = NULL
       WHERE id = $1 AND (locked_until IS NULL OR locked_until <= $2) RETURNING id
     ) SELECT id FROM cleared`,
    [personId, new Date(at)],
  )
  return cleared.length > 0
}
