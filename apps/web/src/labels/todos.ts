import type { ActionName, TodoKind, TodoView } from '@luoshi/contracts'

/** The form that settles a todo; `null` where it is settled on the office desk. */
export const todoActions: Record<TodoKind, ActionName | null> = {
  acknowledgement: 'acknowledge',
  report: 'submit-report',
  correction: 'submit-report',
  completion: 'report-completion',
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

export type Bucket = TodoView['bucket']

export const bucketLabels: Record<Bucket, string> = {
  late: '已逾期',
  today: '今天',
  week: '本周',
  later: '以后',
  open: '不限时',
}

export const buckets = Object.keys(bucketLabels) as Bucket[]
