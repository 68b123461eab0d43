import type { Replanning } from '@luoshi/application'
import type { DataSource } from 'typeorm'
import { nudgeAll } from './nudge-everything'
import { firstRow } from '../queries/rows'
import { available } from './availability'

const planned = 'SELECT digest FROM calendar_planned'

/** One worker of several gets through: the row is there with the digest it knows, or not there at all. */
const claim = `WITH claimed AS (
    INSERT INTO calendar_planned (id, digest, planned_at) VALUES (1, $2, now())
    ON CONFLICT (id) DO UPDATE SET digest = excluded.digest, planned_at = excluded.planned_at
      WHERE calendar_planned.digest IS NOT DISTINCT FROM $1 RETURNING id
  ) SELECT id FROM claimed`

/** What timers were planned by, in PostgreSQL. */
export const replanning = (dataSource: DataSource): Replanning => ({
  planned: async () => (await firstRow<{ digest: string }>(dataSource, planned))?.digest ?? null,
  replan: (from, to) =>
    available(() =>
      dataSource.transaction(async (manager) => {
        const claimed = await manager.query<{ id: number }[]>(claim, [from, to])
        if (claimed.length === 0) return null
        const [nudged] = await manager.query<{ assignments: number; plans: number }[]>(nudgeAll)
        return { assignments: nudged?.assignments ?? 0, plans: nudged?.plans ?? 0 }
      }),
    ),
})
