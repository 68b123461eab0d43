import type { Actor, Light } from '@luoshi/domain'
import type { DataSource } from 'typeorm'
import { drillRests } from './drill-rests'
import { inPlans } from './in-plans'
import { maySee } from './may-see'
import { Parameters } from './parameters'
import { clockColumns, type ClockColumns } from './plan-clock-columns'
import { rows } from './rows'

/** Something that waits for a person, with the assignment it belongs to. */
export interface TodoRow extends ClockColumns {
  key: string
  kind: string
  dueAt: Date | null
  partyId: string | null
  reference: string | null
  assignmentId: string
  number: string
  title: string
  light: Light
  planId: string
  planTitle: string
  drill: boolean
  departmentName: string | null
}

/** What waits for the actor: for the department's role, or for the role in the office. Earliest limit first. */
export function todoRows(database: DataSource, actor: Actor, drill: boolean): Promise<TodoRow[]> {
  const parameters = new Parameters()
  const mine = `todo.department_id IS NOT DISTINCT FROM ${parameters.bind(actor.departmentId)}::uuid
    AND ${parameters.bind(actor.role)} = ANY (todo.roles)`
  return select(database, actor, drill, mine, parameters)
}

/** What waits for anyone in the office, by kind. */
export function officeTodoRows(
  database: DataSource,
  actor: Actor,
  drill: boolean,
  kinds: readonly string[],
): Promise<TodoRow[]> {
  const parameters = new Parameters()
  return select(
    database,
    actor,
    drill,
    `todo.department_id IS NULL AND todo.kind = ANY (${parameters.bind(kinds)})`,
    parameters,
  )
}

/** What waits in an ended drill waits for nobody: no command is taken there any more. */
function select(
  database: DataSource,
  actor: Actor,
  drill: boolean,
  condition: string,
  parameters: Parameters,
): Promise<TodoRow[]> {
  const seen = maySee(actor, 'todo.assignment_id', parameters)
  return rows(
    database,
    `SELECT todo.key, todo.kind, todo.due_at AS "dueAt", todo.party_id AS "partyId", todo.reference,
       assignment.id AS "assignmentId", assignment.number, assignment.title, assignment.light,
       plan.id AS "planId", plan.title AS "planTitle", plan.drill, department.name AS "departmentName", ${clockColumns}
     FROM todo JOIN assignment ON assignment.id = todo.assignment_id JOIN plan ON plan.id = assignment.plan_id
     LEFT JOIN department ON department.id = todo.department_id
     WHERE ${condition} AND ${seen} AND ${inPlans({ drill }, parameters)} AND NOT ${drillRests()}
     ORDER BY todo.due_at NULLS LAST, assignment.ordinal, todo.key`,
    parameters.values,
  )
}
