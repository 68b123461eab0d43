import type { DataSource } from 'typeorm'
import { rows } from '../queries/rows'

/** How long each drill has stood still: since the real instant at which it last wrote something down. */
const stood = `SELECT plan.id, now() - (clock_started_at + LEAST(max(recorded_at) - clock_origin, interval '366 days') / clock_factor
    + GREATEST(max(recorded_at) - clock_origin - interval '366 days', interval '0')) AS gap
  FROM plan JOIN assignment ON plan_id = plan.id JOIN assignment_event ON assignment_id = assignment.id
  WHERE drill AND clock_factor > 0 GROUP BY plan.id`

const sql = `WITH stood AS (${stood}), late AS (SELECT id, gap FROM stood WHERE gap > interval '5 seconds'),
  alarms AS (
    UPDATE assignment SET next_due_at = next_due_at + gap FROM late WHERE plan_id = late.id AND next_due_at IS NOT NULL
    RETURNING assignment.id
  ), resumed AS (
    UPDATE plan SET clock_started_at = clock_started_at + gap, next_moment_at = next_moment_at + gap
    FROM late WHERE plan.id = late.id RETURNING title
  )
  SELECT title FROM resumed ORDER BY title`

/**
 * Lets every drill go on from the plan time at which it was stopped, instead of having lived through decades meanwhile; gives
 * the titles. For use before worker and API start. The engine's timers then fire early, find nothing due and sleep on.
 */
export const resumeDrills = async (database: DataSource): Promise<string[]> =>
  (await rows<{ title: string }>(database, sql)).map(({ title }) => title)
