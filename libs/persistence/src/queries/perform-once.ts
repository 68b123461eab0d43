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
  answer: unknown
}

const find = `SELECT request_hash AS "requestHash", subject_id AS "subjectId", answer FROM command_log
  WHERE actor_id = $1 AND idempotency_key = $2`
const keep = `INSERT INTO command_log (actor_id, idempotency_key, request_hash, subject_id, seq, answer)
  VALUES ($1, $2, $3, $4, 0, $5)`

/** What is done, about what, and what the request is answered with where that cannot be read again. */
interface Done<T> {
  subjectId: string
  answer: T
}

/** `recall` gives the answer of the same request from what was kept of it. */
const once = <T>(
  database: DataSource,
  { actorId, idempotencyKey, requestHash }: OnceRequest,
  work: () => Promise<Done<T>>,
  recall: (receipt: Receipt) => T,
  kept: (answer: T) => string | null,
): Promise<T> =>
  available(() =>
    database.transaction(async (manager) => {
      await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`${actorId} ${idempotencyKey}`])
      const [receipt] = await manager.query<Receipt[]>(find, [actorId, idempotencyKey])
      if (receipt !== undefined) {
        if (receipt.requestHash !== requestHash) throw new RuleBroken('idempotency.key-reused')
        return recall(receipt)
      }
      const { subjectId, answer } = await work()
      await manager.query(keep, [actorId, idempotencyKey, requestHash, subjectId, kept(answer)])
      return answer
    }),
  )

/**
 * Does something that makes a new thing at most once per key, and gives its id; the same key again gives the same id.
 * Requests with one key wait for each other. Another request under a used key throws
 * `RuleBroken('idempotency.key-reused')`.
 */
export const performOnce = (
  database: DataSource,
  request: OnceRequest,
  work: () => Promise<string>,
): Promise<string> => {
  const done = async (): Promise<Done<string>> => {
    const id = await work()
    return { subjectId: id, answer: id }
  }
  return once(
    database,
    request,
    done,
    ({ subjectId }) => subjectId,
    () => null,
  )
}

/** The same for what is answered with something that cannot be read again, such as what was left undone: it is kept. */
export const answerOnce = <T>(
  database: DataSource,
  request: OnceRequest & { subjectId: string },
  work: () => Promise<T>,
): Promise<T> =>
  once(
    database,
    request,
    async () => ({ subjectId: request.subjectId, answer: await work() }),
    ({ answer }) => answer as T,
    (answer) => JSON.stringify(answer),
  )
