import type { Laggard } from '@luoshi/application'
import type { CheckKind, Figures, Provision } from '@luoshi/domain'
import type { DataSource } from 'typeorm'
import { clockColumns, type ClockColumns } from './plan-clock-columns'
import { rows } from './rows'

/** A progress check with its plan. */
export interface ProgressCheckRow extends ClockColumns {
  id: string
  planId: string
  planTitle: string
  drill: boolean
  kind: CheckKind
  period: string
  openedAt: Date
  laggards: Laggard[]
  figures: Figures
  /** Of the plan's policy. */
  provisions: Provision[] | null
  conclusion: string | null
  concludedBy: string | null
  concludedAt: Date | null
}

/** A check of an older release counted the revoked among the closed. */
const figures = `jsonb_build_object('revoked', 0, 'open',
  (progress_check.figures ->> 'total')::int - (progress_check.figures ->> 'closed')::int) || progress_check.figures`

const select = `SELECT progress_check.id, plan.id AS "planId", plan.title AS "planTitle", plan.drill, progress_check.kind,
  progress_check.period, progress_check.opened_at AS "openedAt", progress_check.laggards, ${figures} AS figures,
  plan.policy -> 'assignment' -> 'provisions' AS provisions,
  progress_check.conclusion, person.name AS "concludedBy", progress_check.concluded_at AS "concludedAt", ${clockColumns}
  FROM progress_check JOIN plan ON plan.id = progress_check.plan_id
  LEFT JOIN person ON person.id = progress_check.concluded_by`

/** All checks of a plan, newest first. */
export const progressChecksOf = (database: DataSource, planId: string): Promise<ProgressCheckRow[]> =>
  rows(database, `${select} WHERE plan.id = $1 ORDER BY progress_check.opened_at DESC, progress_check.kind`, [planId])

/** What the office has yet to conclude of real plans or of drills, oldest first. */
export const openProgressChecks = (database: DataSource, drill: boolean): Promise<ProgressCheckRow[]> =>
  rows(
    database,
    `${select} WHERE progress_check.concluded_at IS NULL AND plan.drill = $1
     ORDER BY progress_check.opened_at, progress_check.id LIMIT 200`,
    [drill],
  )

export const progressCheckRow = async (database: DataSource, id: string): Promise<ProgressCheckRow | null> =>
  (await rows<ProgressCheckRow>(database, `${select} WHERE progress_check.id = $1`, [id]))[0] ?? null
