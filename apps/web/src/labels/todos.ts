import type { ActionName, TodoKind, TodoView } from '@luoshi/contracts'

export const todoLabels: Record<TodoKind, string> = {
  acknowledgement: '签收',
  report: '报送进展',
  correction: '补正报告',
  completion: '报告办结',
  countersignature: '会签',
  'order-reply': '回复督办单',
  dispute: '裁定拒签',
  extension: '批复延期',
  acceptance: '验收',
  closure: '销号',
  paper: '签发文书',
  instruction: '批示',
  'progress-check': '调度小结',
  'failed-mail': '邮件未送达',
}

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
