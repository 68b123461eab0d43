import type { PlanTarget } from '@luoshi/application'
import type { Actor, Cadence } from '@luoshi/domain'
import type { DataSource } from 'typeorm'
import { assignmentColumns, assignmentSource, type StatedAssignmentRow } from './assignment-columns'
import { maySee } from './may-see'
import { Parameters } from './parameters'
import { firstRow } from './rows'

/** An assignment with where it stands in its plan's text; spans in UTF-16 code units of that text. */
export interface AssignmentRecord extends StatedAssignmentRow {
  clauseStart: number | null
  clauseEnd: number | null
  taskStart: number | null
  taskEnd: number | null
  written: string
  cadence: Cadence | null
  dueOrigin: 'text' | 'implied' | 'office' | 'ongoing'
  targets: Pick<
    PlanTarget,
    'id' | 'text' | 'indicator' | 'comparator' | 'value' | 'upper' | 'unit' | 'period' | 'measure'
  >[]
  twins: { assignmentId: string; planTitle: string; number: string; title: string }[]
}

const targets = `(SELECT coalesce(json_agg(json_build_object('id', id, 'text', text, 'indicator', indicator,
    'comparator', comparator, 'value', value, 'upper', upper, 'unit', unit, 'period', period, 'measure', measure)
    ORDER BY ordinal), '[]')
  FROM plan_target WHERE plan_target.draft_id = draft.id AND NOT dropped)`

/** Linked assignments of other plans that the actor may see too. */
const twins = (seen: string): string => `(SELECT coalesce(json_agg(json_build_object('assignmentId', twin.id,
    'planTitle', twin_plan.title, 'number', twin.number, 'title', twin.title) ORDER BY twin_plan.title, twin.ordinal), '[]')
  FROM plan_twin JOIN assignment twin
    ON twin.draft_id = CASE WHEN one_draft_id = draft.id THEN other_draft_id ELSE one_draft_id END
  JOIN plan twin_plan ON twin_plan.id = twin.plan_id
  WHERE (one_draft_id = draft.id OR other_draft_id = draft.id) AND plan_twin.state = 'linked' AND ${seen})`

/** One assignment, or null when it is not there or not the actor's to see. */
export function assignmentRecord(database: DataSource, actor: Actor, id: string): Promise<AssignmentRecord | null> {
  const parameters = new Parameters()
  const seen = maySee(actor, 'assignment.id', parameters)
  const seenTwins = twins(maySee(actor, 'twin.id', parameters))
  return firstRow(
    database,
    `SELECT ${assignmentColumns}, assignment.state, draft.clause_start AS "clauseStart", draft.clause_end AS "clauseEnd",
       draft.task_start AS "taskStart", draft.task_end AS "taskEnd", draft.written, draft.cadence,
       draft.due_origin AS "dueOrigin", ${targets} AS targets, ${seenTwins} AS twins
     FROM ${assignmentSource} JOIN plan_draft draft ON draft.id = assignment.draft_id
     WHERE assignment.id = ${parameters.bind(id)} AND ${seen}`,
    parameters.values,
  )
}

/** Whether the assignment is there for the actor; asked before a command is given to it. */
export async function seesAssignment(database: DataSource, actor: Actor, id: string): Promise<boolean> {
  const parameters = new Parameters()
  const seen = maySee(actor, 'assignment.id', parameters)
  const sql = `SELECT 1 FROM assignment WHERE assignment.id = ${parameters.bind(id)} AND ${seen}`
  return (await firstRow(database, sql, parameters.values)) !== null
}
