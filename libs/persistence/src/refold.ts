import { dossierChanges, evolve, stateVersion, type Assignment, type AssignmentEvent } from '@luoshi/domain'
import type { Pool, PoolClient } from 'pg'
import type { DataSource } from 'typeorm'
import { eventOf, eventsAfter, type EventRow } from './stores/event-rows'
import { poolOf } from './stores/pool'
import { sendTogether, withConnection } from './stores/transaction'

/** Entries of a log read at a time, so that the longest takes no more memory than a short one. */
const stretch = 500

const next = `SELECT id FROM assignment WHERE state_version < $1 AND ($2::uuid IS NULL OR id > $2) ORDER BY id LIMIT 1`
const lock = `SELECT id FROM assignment WHERE id = $1 AND state_version < $2 FOR UPDATE`
const put = `
INSERT INTO dossier_item (assignment_id, kind, key, seq, body)
SELECT $1, kind, key, seq, fields FROM jsonb_to_recordset($2) AS item (kind text, key text, seq integer, fields jsonb)
ON CONFLICT (assignment_id, kind, key) DO UPDATE SET body = dossier_item.body || excluded.body`
const keep = 'UPDATE assignment SET state = $2, state_version = $3 WHERE id = $1'

async function fileStretch(
  client: PoolClient,
  id: string,
  before: Assignment | null,
  events: readonly AssignmentEvent[],
): Promise<Assignment | null> {
  await client.query(put, [id, JSON.stringify(dossierChanges(before, events))])
  return events.reduce<Assignment | null>(evolve, before)
}

/** State and dossier of one assignment, anew from its log, under the lock of its row. */
async function refoldOne(client: PoolClient, id: string): Promise<void> {
  const [, locked] = await sendTogether(client, ['BEGIN', { text: lock, values: [id, stateVersion] }])
  if (locked?.rowCount === 1) {
    await client.query('DELETE FROM dossier_item WHERE assignment_id = $1', [id])
    let state: Assignment | null = null
    for (let more = true; more;) {
      const { rows } = await client.query<EventRow>(eventsAfter, [id, state?.seq ?? 0, stretch])
      state = await fileStretch(client, id, state, rows.map(eventOf))
      more = rows.length === stretch
    }
    if (state === null) throw new Error(`assignment ${id} has no log`)
    await client.query(keep, [id, JSON.stringify(state), stateVersion])
  }
  await client.query('COMMIT')
}

async function nextOld(pool: Pool, after: string | null): Promise<string | null> {
  const { rows } = await pool.query<{ id: string }>(next, [stateVersion, after])
  return rows[0]?.id ?? null
}

/**
 * Folds the log of every assignment anew whose state an older release wrote, one transaction each; what was interrupted goes on
 * where it stopped. Gives how many there were. Throws on a log that cannot be folded.
 */
export async function refoldAssignments(dataSource: DataSource): Promise<number> {
  const pool = poolOf(dataSource)
  let done = 0
  for (let id = await nextOld(pool, null); id !== null; id = await nextOld(pool, id)) {
    const folded = id
    await withConnection(pool, (client) => refoldOne(client, folded))
    done += 1
  }
  return done
}
