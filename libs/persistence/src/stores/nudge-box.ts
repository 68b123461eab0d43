import type { Nudge, NudgeBox } from '@luoshi/application'
import type { DataSource } from 'typeorm'
import { alarms } from './alarms'
import { available } from './availability'
import { poolOf } from './pool'
import { instant, instantOrNull, timestamp } from './row'

/** What has slept through its own alarm, the longest first. */
const overdue = `SELECT process, subject_id AS "subjectId", run FROM ${alarms} WHERE due < $1 ORDER BY due LIMIT $2`

interface NudgeRow extends Omit<Nudge, 'createdAt'> {
  createdAt: Date
}

/** Nudges in PostgreSQL. */
export function nudgeBox(dataSource: DataSource): NudgeBox {
  const pool = poolOf(dataSource)
  return {
    pending: (limit) =>
      available(async () => {
        const text = `SELECT id, process, subject_id AS "subjectId", run, created_at AS "createdAt" FROM nudge ORDER BY id LIMIT $1`
        const { rows } = await pool.query<NudgeRow>(text, [limit])
        return rows.map((row) => ({ ...row, createdAt: instant(row.createdAt) }))
      }),
    delivered: (ids) =>
      available(async () => {
        await pool.query('DELETE FROM nudge WHERE id = ANY ($1::bigint[])', [ids])
      }),
    oldest: () =>
      available(async () => {
        const { rows } = await pool.query<{ at: Date | null }>('SELECT min(created_at) AS at FROM nudge')
        return instantOrNull(rows[0]?.at ?? null)
      }),
    overdue: (before, limit) =>
      available(async () => {
        const { rows } = await pool.query<Omit<Nudge, 'id' | 'createdAt'>>(overdue, [timestamp(before), limit])
        return rows
      }),
  }
}
