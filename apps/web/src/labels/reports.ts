import type { AssignmentView, ReportView } from '@luoshi/contracts'
import { cadenceWords } from '@luoshi/domain'

export const reportStatusLabels: Record<ReportView['status'], string> = {
  requested: '待报送',
  submitted: '已报送',
  returned: '已退回',
}

type Opinion = NonNullable<AssignmentView['claim']>['countersignatures'][number]['opinion']

export const opinionLabels: Record<Opinion, string> = { agreed: '同意', objected: '有异议', silent: '逾期未表态' }

type Subject = AssignmentView['obligations'][number]['subject']

export const subjectLabels: Record<Subject, string> = {
  acknowledgement: '签收',
  report: '报送进展',
  completion: '办结',
  'order-reply': '回复督办单',
  countersignature: '会签',
}

export const dueOriginLabels: Record<AssignmentView['dueOrigin'], string> = {
  text: '原文',
  implied: '推定',
  office: '督查办确定',
  extended: '经批准延期',
  ongoing: '长期坚持',
}

export const cadenceLabels: Record<NonNullable<AssignmentView['cadence']>, string> = cadenceWords
