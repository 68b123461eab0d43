import type { DataSource } from 'typeorm'
import { drillRests } from './drill-rests'
import { rows } from './rows'

/** A department that holds open work and in which no letter finds a reader. */
export interface UnreachedRow {
  departmentId: string
  name: string
  openItems: number
}

const longest = 200

/** Departments with open work whose posts nobody holds, or nobody with an address; most work first. */
export const unreachedRows = (database: DataSource, drill: boolean): Promise<UnreachedRow[]> =>
  rows(
    database,
    `SELECT department.id AS "departmentId", department.name, count(DISTINCT assignment.id)::int AS "openItems"
     FROM assignment_party party
     JOIN assignment ON assignment.id = party.assignment_id AND assignment.closed_at IS NULL
     JOIN plan ON plan.id = assignment.plan_id AND plan.drill = $1 AND NOT ${drillRests()}
     JOIN department ON department.id = party.department_id
     WHERE party.status <> 'removed' AND NOT EXISTS (
       SELECT FROM person WHERE person.department_id = department.id AND person.active AND btrim(person.email) <> '')
     GROUP BY 1, 2 ORDER BY 3 DESC, 2 LIMIT ${longest.toString()}`,
    [drill],
  )
