import type { Action } from '../assignment/command'
import type { StandingTodoKind, TodoKind } from '../assignment/todos'

/** The action that settles what waits for a person; null where it is no action on an assignment. */
export const todoActions: Readonly<Record<TodoKind | StandingTodoKind, Action | null>> = {
  acknowledgement: 'acknowledge',
  report: 'submit-report',
  correction: 'submit-report',
  completion: 'report-completion',
  rectification: 'report-completion',
  countersignature: 'countersign',
  'order-reply': 'reply-to-order',
  dispute: 'decide-dispute',
  extension: 'decide-extension',
  acceptance: 'accept',
  closure: 'close-out',
  paper: 'sign-paper',
  instruction: 'instruct',
  'progress-check': null,
  'failed-mail': null,
}
