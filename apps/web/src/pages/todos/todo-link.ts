import type { TodoView } from '@luoshi/contracts'
import { todoActions } from '@luoshi/domain'
import { pages } from '../../paths'

/** Where a todo is settled: its assignment with the form of that very matter open, or the office desk. */
export const todoLink = ({ kind, assignmentId, reference }: Pick<TodoView, 'kind' | 'assignmentId' | 'reference'>) =>
  assignmentId === null
    ? pages.desk
    : pages.assignment(assignmentId, todoActions[kind] ?? undefined, reference ?? undefined)
