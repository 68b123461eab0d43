import type { FailedMail, Letter, MailBundle, MailOutbox, MailWrites } from '@luoshi/application'
import { NotFound, notSentWords, RuleBroken } from '@luoshi/domain'
import { randomUUID } from 'node:crypto'
import type { Pool } from 'pg'
import type { DataSource } from 'typeorm'
import { available } from './availability'
import { claim, claimTurn, enqueue, nextClaim, outcome, resend } from './mail-statements'
import { notify, tellCommitted } from './notify'
import { poolOf } from './pool'
import type { RecordAccess } from './record-access'
import { instant, instantOrNull, timestamp, timestampOrNull } from './row'
import { sendTogether, withConnection } from './transaction'

interface NothingClaimed {
  id: null
  skipped: number
}

interface ClaimedRow {
  id: string
  skipped: number
  bundle_id: string
  recipient: string
  template: string
  drill: boolean
  attempts: number
  payload: Record<string, string>
  plan_id: string | null
  plan_title: string | null
  assignment_id: string | null
  number: string | null
  title: string | null
  person_name: string | null
}

const letterOf = (row: ClaimedRow): Letter => ({
  id: row.id,
  planId: row.plan_id,
  planTitle: row.plan_title,
  assignmentId: row.assignment_id,
  number: row.number,
  title: row.title,
  payload: row.payload,
})

function bundleOf(rows: readonly ClaimedRow[]): MailBundle | null {
  const [first] = rows
  if (first === undefined) return null
  return {
    bundleId: first.bundle_id,
    recipient: first.recipient,
    personName: [...new Set(rows.map((row) => row.person_name ?? ''))].join('、'),
    template: first.template,
    drill: first.drill,
    attempt: Math.max(...rows.map((row) => row.attempts)),
    letters: rows.map(letterOf),
  }
}

interface Outcome {
  status: 'sent' | 'pending' | 'failed'
  reply: string
  sentAt?: number
  nextAttemptAt?: number
}

/** Records what became of a claimed bundle and tells the pages that show mail. */
async function record(pool: Pool, bundleId: string, { status, reply, sentAt, nextAttemptAt }: Outcome): Promise<void> {
  const values = [bundleId, status, reply, timestampOrNull(sentAt ?? null), timestampOrNull(nextAttemptAt ?? null)]
  const told = notify({ kind: 'mail', id: bundleId, planId: null }, { nudge: false, mail: status === 'pending' })
  await available(() => pool.query(outcome, values))
  await tellCommitted(pool, [told])
}

const outcomes = (pool: Pool): Pick<MailOutbox, 'recordSent' | 'recordRetry' | 'recordRefused'> => ({
  recordSent: (bundleId, reply, now) => record(pool, bundleId, { status: 'sent', reply, sentAt: now }),
  recordRetry: (bundleId, reply, at) => record(pool, bundleId, { status: 'pending', reply, nextAttemptAt: at }),
  recordRefused: (bundleId, reply) => record(pool, bundleId, { status: 'failed', reply }),
})

interface FailedRow extends Omit<FailedMail, 'createdAt'> {
  createdAt: Date
}

const failures = (pool: Pool): Pick<MailOutbox, 'failed'> => ({
  failed: (before, limit) =>
    available(async () => {
      const text = `SELECT id, recipient, template, attempts, reply, created_at AS "createdAt" FROM mail_outbox
        WHERE status = 'failed' AND ($1::timestamptz IS NULL OR created_at < $1) ORDER BY created_at DESC LIMIT $2`
      const { rows } = await pool.query<FailedRow>(text, [timestampOrNull(before), limit])
      return rows.map((row) => ({ ...row, createdAt: instant(row.createdAt) }))
    }),
})

/** Puts failed letters back, on the connection of a change. */
export const mailWrites = ({ manager, tell }: RecordAccess): MailWrites => ({
  resend: async (id, now) => {
    const put = await manager.query<unknown[]>(resend, [id, timestamp(now)])
    if (put.length === 1) {
      tell({ kind: 'mail', id, planId: null }, { nudge: false, mail: true })
      return
    }
    const there = await manager.query<unknown[]>('SELECT 1 FROM mail_outbox WHERE id = $1', [id])
    throw there.length === 0 ? new NotFound('mail') : new RuleBroken('mail.not-failed')
  },
})

/** The outbox in PostgreSQL. */
export function mailOutbox(dataSource: DataSource): MailOutbox {
  const pool = poolOf(dataSource)
  return {
    ...outcomes(pool),
    ...failures(pool),
    enqueue: (letters, now) =>
      available(async () => {
        const { rowCount } = await pool.query(enqueue, [JSON.stringify(letters), timestamp(now)])
        if (rowCount === 0) return
        const planId = letters[0]?.planId ?? null
        await tellCommitted(pool, [notify({ kind: 'mail', id: planId ?? '', planId }, { nudge: false, mail: true })])
      }),
    claimBundle: (now, { drill, windowMs, leaseMs }) =>
      withConnection(pool, async (client) => {
        const times = [now, now - windowMs, now + leaseMs].map(timestamp)
        const { left, done, double } = notSentWords
        const values = [...times, randomUUID(), drill, left, done, double]
        for (;;) {
          const [, , found] = await sendTogether(client, ['BEGIN', claimTurn, { text: claim, values }, 'COMMIT'])
          const rows = (found?.rows ?? []) as unknown as (ClaimedRow | NothingClaimed)[]
          const claimed = rows.filter((row) => row.id !== null)
          if (claimed.length > 0 || !rows.some(({ skipped }) => skipped > 0)) return bundleOf(claimed)
        }
      }),
    nextClaimAt: ({ drill, windowMs }) =>
      available(async () => {
        const { rows } = await pool.query<{ at: Date | null }>(nextClaim, [windowMs, drill])
        return instantOrNull(rows[0]?.at ?? null)
      }),
  }
}
