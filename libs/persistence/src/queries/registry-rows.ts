import type { DataSource } from 'typeorm'
import { rows } from './rows'

export interface DepartmentRow {
  id: string
  name: string
  shortName: string | null
  formerNames: string[]
}

export interface GroupRow {
  id: string
  name: string
  members: { departmentId: string; name: string }[]
}

/** Departments that exist, by name. */
export const departmentRows = (database: DataSource): Promise<DepartmentRow[]> =>
  rows(
    database,
    `SELECT id, name, short_name AS "shortName", ARRAY(
       SELECT former ->> 'name' FROM jsonb_array_elements(former_names) AS former) AS "formerNames"
     FROM department WHERE dissolved_on IS NULL ORDER BY name`,
  )

/** Groups with their rosters in order. */
export const groupRows = (database: DataSource): Promise<GroupRow[]> =>
  rows(
    database,
    `SELECT grp.id, grp.name, COALESCE(json_agg(json_build_object('departmentId', department.id, 'name', department.name)
       ORDER BY member.ordinal) FILTER (WHERE department.id IS NOT NULL), '[]') AS members
     FROM department_group grp LEFT JOIN department_group_member member ON member.group_id = grp.id
     LEFT JOIN department ON department.id = member.department_id GROUP BY grp.id ORDER BY grp.name`,
  )
