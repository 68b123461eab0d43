import type { TodoView } from '@luoshi/contracts'
import { todoActions } from '../../labels/todos'
import { pages } from '../../paths'

/** Where a todo is settled: its assignment with the form open, or the office desk. */
export const todoLink = (todo: Pick<TodoView, 'kind' | 'assignmentId'>): string =>
  todo.assignmentId === null ? pages.desk : pages.assignment(todo.assignmentId, todoActions[todo.kind] ?? undefined)
