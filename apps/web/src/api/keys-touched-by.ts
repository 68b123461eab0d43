import type { StreamEvent } from '@luoshi/contracts'
import { keys } from './query-keys'

/** What must be fetched again after an event. Only what an open page shows is really fetched. */
export function keysTouchedBy({ kind, id }: StreamEvent): readonly (readonly string[])[] {
  switch (kind) {
    case 'assignment':
      return [keys.assignment(id), keys.assignments, keys.todos, keys.desk, keys.overview, keys.plans]
    case 'plan':
      return [keys.plan(id), keys.plans, keys.everyAssignment, keys.assignments, keys.todos, keys.desk, keys.overview]
    case 'mail':
      return [keys.desk, keys.todos]
  }
}
