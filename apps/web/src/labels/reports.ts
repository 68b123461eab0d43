import type { AssignmentView, ReportView } from '@luoshi/contracts'
import { cadenceWords } from '@luoshi/domain'
import type { Tone } from '../components/tag'

export const reportStatusLabels: Record<ReportView['status'], string> = {
  requested: '待报送',
  submitted: '已报送',
  returned: '已退回',
}

export const dueOriginLabels: Record<AssignmentView['dueOrigin'], string> = {
  text: '原文',
  implied: '推定',
  office: '督查办确定',
  extended: '经批准延期',
  ongoing: '长期坚持',
}

export const cadenceLabels: Record<NonNullable<AssignmentView['cadence']>, string> = cadenceWords

export const reportStatusTones: Record<ReportView['status'], Tone> = {
  requested: 'yellow',
  submitted: 'green',
  returned: 'red',
}

type Opinion = NonNullable<AssignmentView['claim']>['countersignatures'][number]['opinion']

export const opinionTones: Record<Opinion, Tone> = { agreed: 'green', objected: 'red', silent: 'plain' }
