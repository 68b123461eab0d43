import type { TodoView } from '@luoshi/contracts'
import { momentLabels, periodWords } from '@luoshi/domain'
import type { MailRow, ProgressCheckRow } from '@luoshi/persistence'
import { clockView, runningClock } from '../views/clock-view'
import { mailSubject } from '../views/mail-view'

const nobody = { assignmentId: null, number: null, departmentName: null, light: null, dueAt: null } as const

/** A progress check waits until the office concludes it; it has no date of its own. */
export const progressCheckTodo = (row: ProgressCheckRow, real: number): TodoView => ({
  ...nobody,
  id: `progress-check:${row.id}`,
  kind: 'progress-check',
  bucket: 'open',
  planId: row.planId,
  planTitle: row.planTitle,
  title: `${momentLabels[row.kind]} · ${periodWords(row.period)}`,
  reference: row.id,
  clock: clockView(runningClock(row), row.drill, real),
})

export const failedMailTodo = (row: MailRow): TodoView => ({
  ...nobody,
  id: `failed-mail:${row.id}`,
  kind: 'failed-mail',
  bucket: 'open',
  assignmentId: row.assignmentId,
  planId: row.planId,
  planTitle: row.planTitle,
  number: row.number,
  title: `${mailSubject(row)} → ${row.recipient}`,
  reference: row.id,
  clock: null,
})
