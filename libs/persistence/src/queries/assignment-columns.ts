import type { Assignment, ChinaDate, Light, LightReason, Party, Stage } from '@luoshi/domain'
import type { ClockColumns } from './plan-clock-columns'
import { clockColumns } from './plan-clock-columns'

/** One line of the board, with what its light is explained from. */
export interface AssignmentListRow extends ClockColumns {
  id: string
  planId: string
  planTitle: string
  drill: boolean
  ordinal: number
  number: string
  title: string
  stage: Stage
  light: Light
  lightSince: Date
  leadDepartmentId: string | null
  leadDepartmentName: string | null
  partyCount: number
  acknowledgedCount: number
  dueOn: ChinaDate | null
  awaiting: string
  awaitingUntil: ChinaDate | null
  changedAt: Date
  lightReasons: LightReason[]
  parties: Party[]
}

/** A line with its whole state, for the pages that show one assignment or its papers. */
export interface StatedAssignmentRow extends AssignmentListRow {
  state: Assignment
}

export const assignmentColumns = `assignment.id, assignment.plan_id AS "planId", plan.title AS "planTitle", plan.drill,
  assignment.ordinal, assignment.number, assignment.title, assignment.stage, assignment.light,
  assignment.light_since AS "lightSince", assignment.lead_department_id AS "leadDepartmentId",
  lead.name AS "leadDepartmentName", parties.count AS "partyCount", parties.acknowledged AS "acknowledgedCount",
  assignment.due_on::text AS "dueOn", assignment.awaiting, assignment.awaiting_until::text AS "awaitingUntil",
  assignment.changed_at AS "changedAt",
  assignment.light_reasons AS "lightReasons", assignment.state -> 'parties' AS parties, ${clockColumns}`

export const assignmentSource = `assignment
  JOIN plan ON plan.id = assignment.plan_id
  LEFT JOIN department lead ON lead.id = assignment.lead_department_id
  CROSS JOIN LATERAL (
    SELECT count(*)::int AS count, (count(*) FILTER (WHERE party.status = 'acknowledged'))::int AS acknowledged
    FROM assignment_party party WHERE party.assignment_id = assignment.id AND party.status <> 'removed'
  ) parties`
