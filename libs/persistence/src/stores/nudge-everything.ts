import type { DataSource } from 'typeorm'
import { nudgeChannel } from './notify'
import { firstRow } from '../queries/rows'

/** One statement; gives how many of each were queued. */
export const nudgeAll = `WITH assignments AS (
    INSERT INTO nudge (process, subject_id, run)
    SELECT 'assignment', assignment.id, plan.run FROM assignment JOIN plan ON plan.id = plan_id WHERE filed_at IS NULL
    RETURNING id
  ), plans AS (
    INSERT INTO nudge (process, subject_id, run) SELECT 'plan', id, run FROM plan
    WHERE status IN ('issuing', 'issued') OR (status = 'ended' AND NOT drill)
    RETURNING id
  )
  SELECT (SELECT count(*) FROM assignments)::integer AS assignments, (SELECT count(*) FROM plans)::integer AS plans,
    pg_notify('${nudgeChannel}', '')`

/**
 * Queues a nudge for every open assignment and running plan. Delivering one starts the workflow where the engine has none,
 * so this brings the engine back after it lost its data; where it has, the nudge changes nothing.
 */
export async function nudgeEverything(database: DataSource): Promise<{ assignments: number; plans: number }> {
  const row = await firstRow<{ assignments: number; plans: number }>(database, nudgeAll)
  return { assignments: row?.assignments ?? 0, plans: row?.plans ?? 0 }
}
