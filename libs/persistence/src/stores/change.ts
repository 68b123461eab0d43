import type { ChangePorts, CommandReceipt, Ports } from '@luoshi/application'
import { RuleBroken } from '@luoshi/domain'
import type { DataSource, EntityManager } from 'typeorm'
import { available } from './availability'
import { inOneTransaction, type RecordAccess } from './record-access'

interface Kept {
  requestHash: string
  answer: unknown
}

/** Requests with one key wait for each other; the statement behind it sees what the first one left. */
const oneAtATime = 'SELECT pg_advisory_xact_lock(hashtextextended($1, 0))'
const find = `SELECT request_hash AS "requestHash", answer FROM command_log WHERE actor_id = $1 AND idempotency_key = $2`
const keep = `INSERT INTO command_log (actor_id, idempotency_key, request_hash, subject_id, seq, answer)
  VALUES ($1, $2, $3, $1, 0, $4)`

/** What was answered under the same key, else what the work answers now, kept beside what it wrote. */
async function once<T>(
  manager: EntityManager,
  { actorId, idempotencyKey, requestHash }: CommandReceipt,
  work: () => Promise<T>,
): Promise<T> {
  await manager.query(oneAtATime, [`${actorId} ${idempotencyKey}`])
  const [kept] = await manager.query<Kept[]>(find, [actorId, idempotencyKey])
  if (kept !== undefined) {
    if (kept.requestHash !== requestHash) throw new RuleBroken('idempotency.key-reused')
    return kept.answer as T
  }
  const answer = await work()
  await manager.query(keep, [actorId, idempotencyKey, requestHash, JSON.stringify(answer ?? null)])
  return answer
}

/** Changes in PostgreSQL; `portsOn` makes the ports of a change over its connection. */
export const changes =
  (source: DataSource, portsOn: (access: RecordAccess) => ChangePorts): Ports['change'] =>
  (receipt, work) =>
    available(() =>
      inOneTransaction(source, (access) => {
        const act = () => work(portsOn(access))
        return receipt === null ? act() : once(access.manager, receipt, act)
      }),
    )
