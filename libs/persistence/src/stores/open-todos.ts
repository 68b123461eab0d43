import type { OpenTodo, OpenTodos } from '@luoshi/application'
import type { DataSource } from 'typeorm'
import { available } from './availability'
import { instantOrNull } from './row'

const inRealTime = `
SELECT todo.key, todo.kind, todo.department_id AS "departmentId", todo.roles, todo.reference, todo.due_at AS "dueAt",
  plan.id AS "planId", assignment.id AS "assignmentId", assignment.number, assignment.title
FROM todo JOIN assignment ON assignment.id = todo.assignment_id JOIN plan ON plan.id = assignment.plan_id
WHERE plan.status IN ('issued', 'ended') AND NOT plan.drill
ORDER BY todo.due_at NULLS LAST, plan.id, assignment.ordinal, todo.key`

interface TodoRow extends Omit<OpenTodo, 'dueAt'> {
  dueAt: Date | null
}

/** What waits for people, read from PostgreSQL. */
export const openTodos = (dataSource: DataSource): OpenTodos => ({
  inRealTime: () =>
    available(async () => {
      const rows = await dataSource.query<TodoRow[]>(inRealTime)
      return rows.map((row) => ({ ...row, dueAt: instantOrNull(row.dueAt) }))
    }),
})
