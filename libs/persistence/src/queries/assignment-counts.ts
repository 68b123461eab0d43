import type { Actor, Counted } from '@luoshi/domain'
import type { DataSource } from 'typeorm'
import { inPlans, type PlansAsked } from './in-plans'
import { maySee } from './may-see'
import { Parameters } from './parameters'
import { rows } from './rows'

/** How many assignments are alike in plan, stage and light. */
export interface AssignmentCount extends Counted {
  planId: string
  planTitle: string
  drill: boolean
}

export interface DepartmentCount extends Counted {
  departmentId: string
  name: string
}

/** What the actor may see, counted by plan, stage and light; all other sums follow from these. */
export function assignmentCounts(database: DataSource, actor: Actor, of: PlansAsked): Promise<AssignmentCount[]> {
  const parameters = new Parameters()
  const where = visible(actor, of, parameters)
  return rows(
    database,
    `SELECT plan.id AS "planId", plan.title AS "planTitle", plan.drill, assignment.stage, assignment.light,
       count(*)::int AS count
     FROM assignment JOIN plan ON plan.id = assignment.plan_id WHERE ${where}
     GROUP BY plan.id, assignment.stage, assignment.light ORDER BY plan.created_at, plan.id`,
    parameters.values,
  )
}

/** The same by department, each assignment counted once for every department that has a part in it. */
export function departmentCounts(database: DataSource, actor: Actor, of: PlansAsked): Promise<DepartmentCount[]> {
  const parameters = new Parameters()
  const where = visible(actor, of, parameters)
  return rows(
    database,
    `SELECT department.id AS "departmentId", department.name, assignment.stage, assignment.light,
       count(DISTINCT assignment.id)::int AS count
     FROM assignment JOIN assignment_party party ON party.assignment_id = assignment.id AND party.status <> 'removed'
     JOIN plan ON plan.id = assignment.plan_id JOIN department ON department.id = party.department_id WHERE ${where}
     GROUP BY department.id, assignment.stage, assignment.light ORDER BY department.name`,
    parameters.values,
  )
}

function visible(actor: Actor, of: PlansAsked, parameters: Parameters): string {
  return `${maySee(actor, 'assignment.id', parameters)} AND ${inPlans(of, parameters)}`
}
