import type { AssignmentSubject, ProcessSubjects } from '@luoshi/application'
import type { DataSource } from 'typeorm'
import { available } from './availability'

const subjects = `
SELECT assignment.id AS "assignmentId", plan.title AS "planTitle", number, assignment.title, coalesce(department.name, '') AS lead
FROM unnest($1::uuid[]) WITH ORDINALITY AS asked (id, place)
JOIN assignment ON assignment.id = asked.id
JOIN plan ON plan.id = plan_id
LEFT JOIN department ON department.id = lead_department_id
ORDER BY place`

/** What processes are started with, read from PostgreSQL. */
export const processSubjects = (dataSource: DataSource): ProcessSubjects => ({
  assignments: (ids) => available(() => dataSource.query<AssignmentSubject[]>(subjects, [ids])),
})
