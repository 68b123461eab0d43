import { RuleBroken } from '@luoshi/domain'
import type { DataSource } from 'typeorm'
import { available } from '../stores/availability'

export interface OnceRequest {
  actorId: string
  idempotencyKey: string
  requestHash: string
}

interface Receipt {
  requestHash: string
  subjectId: string
}

const find = `SELECT request_hash AS "requestHash", subject_id AS "subjectId" FROM command_log
  WHERE actor_id = $1 AND idempotency_key = $2`
const keep = `INSERT INTO command_log (actor_id, idempotency_key, request_hash, subject_id, seq) VALUES ($1, $2, $3, $4, 0)`

/**
 * Does something that makes a new thing at most once per key, and gives its id; the same key again gives the same id.
 * Requests with one key wait for each other. Another request under a used key throws
 * `RuleBroken('idempotency.key-reused')`.
 */
export const performOnce = (
  database: DataSource,
  { actorId, idempotencyKey, requestHash }: OnceRequest,
  work: () => Promise<string>,
): Promise<string> =>
  available(() =>
    database.transaction(async (manager) => {
      await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`${actorId} ${idempotencyKey}`])
      const [receipt] = await manager.query<Receipt[]>(find, [actorId, idempotencyKey])
      if (receipt !== undefined) {
        if (receipt.requestHash !== requestHash) throw new RuleBroken('idempotency.key-reused')
        return receipt.subjectId
      }
      const subjectId = await work()
      await manager.query(keep, [actorId, idempotencyKey, requestHash, subjectId])
      return subjectId
    }),
  )
