import type { AssignmentLedger, CommandReceipt, HeldAssignment, Recording } from '@luoshi/application'
import { NotFound, RuleBroken, type Assignment } from '@luoshi/domain'
import type { Pool, PoolClient } from 'pg'
import type { DataSource } from 'typeorm'
import { findReceipt, hold, insertAssignment, insertReceipt, writeRecording } from './assignment-statements'
import { available } from './availability'
import { eventOf, eventsAfter, eventsBefore, type EventRow } from './event-rows'
import { notify, tellCommitted } from './notify'
import { poolOf } from './pool'
import { instant } from './row'
import { violates } from './violation'
import { sendTogether, withConnection, type Statement } from './transaction'

/** A duty's try may take 2 s in all; a statement that hangs must give up before it does. */
const limit = { query_timeout: 1500 }
const begin: Statement = { text: `BEGIN; SET LOCAL statement_timeout = '1500ms'`, ...limit }
const commit: Statement = { text: 'COMMIT', ...limit }

interface HeldRow {
  state: Assignment
  last_hash: string
  clock_started_at: Date
  clock_origin: Date
  clock_factor: number
  drill: boolean
  views_digest: string | null
  over: boolean
}

const held = (row: HeldRow): HeldAssignment => ({
  state: row.state,
  lastHash: row.last_hash,
  clock: { startedAt: instant(row.clock_started_at), origin: instant(row.clock_origin), factor: row.clock_factor },
  drill: row.drill,
  viewsDigest: row.views_digest,
  over: row.over,
})

function replayOf(receipt: CommandReceipt, found: Record<string, unknown> | undefined): number | null {
  if (found === undefined) return null
  if (found['request_hash'] !== receipt.requestHash) throw new RuleBroken('idempotency.key-reused')
  return Number(found['seq'])
}

/** Two round trips: the lock with what is needed to decide, then everything that was decided with its commit. */
async function lock(
  client: PoolClient,
  assignmentId: string,
  receipt: CommandReceipt | null,
): Promise<{ held: HeldAssignment } | { replayed: number }> {
  const asked = receipt === null ? [] : [{ ...findReceipt(receipt), ...limit }]
  const [, row, found] = await sendTogether(client, [begin, { ...hold(assignmentId), ...limit }, ...asked])
  const first = row?.rows[0] as HeldRow | undefined
  if (first === undefined) throw new NotFound('assignment')
  const seq = receipt === null ? null : replayOf(receipt, found?.rows[0])
  return seq === null ? { held: held(first) } : { replayed: seq }
}

async function write(client: PoolClient, recording: Recording, receipt: CommandReceipt | null): Promise<void> {
  const { id, planId, seq } = recording.state
  const wake = { nudge: recording.nudge, mail: recording.mails.some((mail) => mail.status === 'pending') }
  const kept = receipt === null ? [] : [{ ...insertReceipt(receipt, id, seq), ...limit }]
  const written = sendTogether(client, [{ ...writeRecording(recording), ...limit }, ...kept, commit])
  const told = tellCommitted(client, [{ ...notify({ kind: 'assignment', id, planId }, wake), ...limit }])
  await written.catch((error: unknown) => {
    throw violates(error, 'command_log_key') ? new RuleBroken('idempotency.key-reused') : error
  })
  if (!(await told)) await client.end()
}

const transact =
  (pool: Pool): AssignmentLedger['transact'] =>
  (assignmentId, receipt, work) =>
    withConnection(pool, async (client) => {
      const locked = await lock(client, assignmentId, receipt)
      if ('replayed' in locked) {
        await client.query(commit)
        return { replayed: true, seq: locked.replayed }
      }
      const { recording, answer, receipt: keep } = work(locked.held)
      if (recording === null) await client.query(commit)
      else await write(client, recording, keep ? receipt : null)
      return { replayed: false, answer }
    })

const register =
  (pool: Pool): AssignmentLedger['register'] =>
  (place, recording) =>
    withConnection(pool, async (client) => {
      const [, inserted] = await sendTogether(client, [begin, { ...insertAssignment(place, recording), ...limit }])
      if (inserted?.rowCount === 1) await write(client, recording, null)
      else await client.query(commit)
      return inserted?.rowCount === 1
    })

/** The ledger in PostgreSQL. */
export function assignmentLedger(dataSource: DataSource): AssignmentLedger {
  const pool = poolOf(dataSource)
  return {
    transact: transact(pool),
    register: register(pool),
    events: (assignmentId) =>
      available(async () => {
        return (await pool.query<EventRow>(eventsAfter, [assignmentId, 0, null])).rows.map(eventOf)
      }),
    eventsBefore: (assignmentId, before, limit) =>
      available(async () => {
        const { rows } = await pool.query<EventRow>(eventsBefore, [assignmentId, before, limit])
        return rows.map(eventOf).reverse()
      }),
    open: (afterId, count) =>
      available(async () => {
        const text = `SELECT id FROM assignment WHERE filed_at IS NULL AND ($1::uuid IS NULL OR id > $1) ORDER BY id LIMIT $2`
        return (await pool.query<{ id: string }>(text, [afterId, count])).rows.map((row) => row.id)
      }),
  }
}
