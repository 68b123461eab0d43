import type { TodoKind, TodoView } from '@luoshi/contracts'
import { planTime, type Instant } from '@luoshi/domain'
import type { TodoRow } from '@luoshi/persistence'
import { bucketOf } from './bucket-of'
import { clockView, runningClock } from './clock-view'
import { isoOrNull } from './instants'

/** What waits about an assignment, by the clock of its plan. */
export function todoView(row: TodoRow, real: Instant): TodoView {
  const { assignmentId, planId, planTitle, number, title, departmentName, reference, light, partyId } = row
  const clock = runningClock(row)
  const dueAt = row.dueAt?.getTime() ?? null
  return {
    ...{ assignmentId, planId, planTitle, number, title, departmentName, light },
    id: `${assignmentId}:${row.key}`,
    kind: row.kind as TodoKind,
    bucket: bucketOf(dueAt, planTime(clock, real)),
    dueAt: isoOrNull(dueAt),
    reference: reference ?? (row.kind === 'dispute' ? partyId : null),
    clock: clockView(clock, row.drill, real),
  }
}
