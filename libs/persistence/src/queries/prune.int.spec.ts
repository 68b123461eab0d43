import { useDatabase } from '@luoshi/test/support/database'
import type { DataSource } from 'typeorm'
import { createDataSource } from '../data-source'
import { lives, prune } from './prune'

const now = Date.parse('2030-06-15T00:00:00Z')
const daysAgo = (days: number): Date => new Date(now - days * 86_400_000)
const person = '00000000-0000-4000-8000-00000000000a'
const planOf = (days: number): string => `00000000-0000-4000-8000-${String(days).padStart(12, '0')}`

describe('what has outlived its use', () => {
  const database = useDatabase()
  let source: DataSource

  beforeAll(async () => {
    source = await database()
      .closing(createDataSource(database().url, { poolSize: 2 }))
      .initialize()
    await source.query(
      `INSERT INTO person (id, login, name, email, role, password_hash) VALUES ($1, 'c', 'c', 'c@example.org', 'coordinator', '')`,
      [person],
    )
    for (const days of [89, 91])
      await source.query(
        `INSERT INTO command_log (actor_id, idempotency_key, request_hash, subject_id, seq, created_at) VALUES ($1, $2::integer::text, '', $1, 0, $3)`,
        [person, days, daysAgo(days)],
      )
    for (const [status, days] of [
      ['sent', 700],
      ['sent', 740],
      ['skipped', 740],
      ['failed', 740],
      ['pending', 740],
    ] as const)
      await source.query(
        `INSERT INTO mail_outbox (id, dedupe_key, recipient, template, payload, drill, status, created_at)
         VALUES (gen_random_uuid(), $1, 'x@example.org', 'urge', '{}', false, $2, $3)`,
        [`${status} ${String(days)}`, status, daysAgo(days)],
      )
    for (const days of [29, 31]) {
      await source.query(
        `INSERT INTO plan (id, title, file_name, sha256, text, reading, policy, status, issued_at) VALUES ($1, 't', 'f', 's', '', '{}', '{}', 'issued', $2)`,
        [planOf(days), daysAgo(days)],
      )
      await source.query(
        `INSERT INTO draft_change (plan_id, seq, kind, before, after, changed_by, changed_at) VALUES ($1, 1, 'edit', '[]', '[]', $2, $3)`,
        [planOf(days), person, daysAgo(days)],
      )
    }
    for (const days of [-1, 1])
      await source.query(`INSERT INTO session (sid, sess, expire) VALUES ($1, '{}', $2)`, [String(days), daysAgo(days)])
  })

  const kept = async (table: string, column: string): Promise<string[]> => {
    const found = await source.query<{ value: string }[]>(`SELECT ${column}::text AS value FROM ${table} ORDER BY 1`)
    return found.map(({ value }) => value)
  }

  it('is taken away in batches until none is left, and nothing else', async () => {
    const batches = [await prune(source, now, 1), await prune(source, now, 1), await prune(source, now, 1)]
    expect(batches).toEqual([4, 1, 0])
    expect(await kept('command_log', 'idempotency_key')).toEqual(['89'])
    expect(await kept('mail_outbox', 'dedupe_key')).toEqual(['failed 740', 'pending 740', 'sent 700'])
    expect(await kept('draft_change', 'plan_id')).toEqual([planOf(29)])
    expect(await kept('session', 'sid')).toEqual(['-1'])
  })

  it('is never an entry of a log, nor an item of a dossier', () => {
    const tables = lives.map(({ table }) => table)
    expect(tables).not.toContain('assignment_event')
    expect(tables).not.toContain('dossier_item')
  })
})
