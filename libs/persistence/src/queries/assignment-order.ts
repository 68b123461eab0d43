import type { Keyset } from './keyset'

export type AssignmentSort = 'due' | 'light' | 'number' | 'changed'

const due = { sql: `COALESCE(assignment.due_on, 'infinity'::date)`, type: 'date' } as const
const worstFirst = {
  sql: `CASE assignment.light WHEN 'red' THEN 0 WHEN 'yellow' THEN 1 ELSE 2 END`,
  type: 'integer',
} as const
const ended = { sql: `CASE WHEN assignment.closed_at IS NULL THEN 0 ELSE 1 END`, type: 'integer' } as const
const ordinal = { sql: 'assignment.ordinal', type: 'integer' } as const
const id = { sql: 'assignment.id', type: 'uuid' } as const

/** Every order ends in the id, so that no two rows are alike and a page boundary loses none. */
export const assignmentOrders: Record<AssignmentSort, Keyset> = {
  due: { keys: [due, ordinal, id], direction: 'ASC' },
  light: { keys: [worstFirst, ended, due, ordinal, id], direction: 'ASC' },
  number: { keys: [{ sql: 'plan.title', type: 'text' }, ordinal, id], direction: 'ASC' },
  changed: { keys: [{ sql: 'assignment.changed_at', type: 'timestamptz' }, id], direction: 'DESC' },
}
