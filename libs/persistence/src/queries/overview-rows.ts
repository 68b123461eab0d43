import type { Actor, Light } from '@luoshi/domain'
import type { DataSource } from 'typeorm'
import {
  assignmentColumns,
  assignmentSource,
  type AssignmentListRow,
  type StatedAssignmentRow,
} from './assignment-columns'
import { inPlans } from './in-plans'
import { maySee } from './may-see'
import { Parameters } from './parameters'
import { rows } from './rows'

/** What is red now, the longest first. */
export function redRows(database: DataSource, actor: Actor, drill: boolean): Promise<AssignmentListRow[]> {
  const parameters = new Parameters()
  return rows(
    database,
    `SELECT ${assignmentColumns} FROM ${assignmentSource}
     WHERE assignment.closed_at IS NULL AND assignment.light = 'red' AND ${inPlans({ drill }, parameters)}
       AND ${maySee(actor, 'assignment.id', parameters)}
     ORDER BY assignment.light_since, assignment.ordinal, assignment.id LIMIT 100`,
    parameters.values,
  )
}

export interface FrozenCount {
  planId: string
  month: string
  light: Light
  count: number
}

/** Frozen lights by plan and month, oldest first; a month caught up later counts as yellow. */
export function frozenCounts(database: DataSource, actor: Actor, drill: boolean): Promise<FrozenCount[]> {
  const parameters = new Parameters()
  return rows(
    database,
    `SELECT assignment.plan_id AS "planId", frozen.key AS month,
       CASE WHEN frozen.body->>'caughtUpAt' IS NULL THEN frozen.body->>'light' ELSE 'yellow' END AS light, count(*)::int AS count
     FROM assignment JOIN plan ON plan.id = assignment.plan_id AND ${inPlans({ drill }, parameters)}
     JOIN dossier_item frozen ON frozen.assignment_id = assignment.id AND frozen.kind = 'frozen-light'
     WHERE ${maySee(actor, 'assignment.id', parameters)} GROUP BY 1, 2, 3 ORDER BY 2, 1, 3`,
    parameters.values,
  )
}

/** Assignments by id, as lines with their state. */
export function assignmentsNamed(
  database: DataSource,
  actor: Actor,
  ids: readonly string[],
): Promise<StatedAssignmentRow[]> {
  const parameters = new Parameters()
  return rows(
    database,
    `SELECT ${assignmentColumns}, assignment.state FROM ${assignmentSource}
     WHERE assignment.id = ANY (${parameters.bind(ids)}::uuid[]) AND ${maySee(actor, 'assignment.id', parameters)}`,
    parameters.values,
  )
}
