import type { Actor } from '@luoshi/domain'
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
  cadence: 'monthly' | 'quarterly' | 'half-yearly' | 'yearly' | null
  dueOrigin: 'text' | 'implied' | 'office' | 'ongoing'
}

/** One assignment, or null when it is not there or not the actor's to see. */
export function assignmentRecord(database: DataSource, actor: Actor, id: string): Promise<AssignmentRecord | null> {
  const parameters = new Parameters()
  const seen = maySee(actor, 'assignment.id', parameters)
  return firstRow(
    database,
    `SELECT ${assignmentColumns}, assignment.state, draft.clause_start AS "clauseStart", draft.clause_end AS "clauseEnd",
       draft.task_start AS "taskStart", draft.task_end AS "taskEnd", draft.written, draft.cadence,
       draft.due_origin AS "dueOrigin"
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
