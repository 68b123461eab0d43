import type { ActionName } from '@luoshi/contracts'

export const actionLabels: Record<ActionName, string> = {
  acknowledge: '签收',
  refuse: '拒签',
  'decide-dispute': '裁定拒签',
  'submit-report': '报送进展',
  'return-report': '退回报告',
  'request-extension': '申请延期',
  'decide-extension': '批复延期',
  'report-completion': '报告办结',
  countersign: '会签',
  accept: '验收通过',
  'send-back': '退回整改',
  'close-out': '销号',
  revoke: '撤销交办',
  urge: '催办',
  'sign-paper': '签发',
  'dismiss-paper': '不予签发',
  'reply-to-order': '回复督办单',
  instruct: '批示',
}
