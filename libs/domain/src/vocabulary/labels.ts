import type { Role } from '../assignment/actor'
import type { Light, PaperKind, PartyRole, Stage } from '../assignment/assignment'
import type { Action } from '../assignment/command'
import type { DutyKind } from '../assignment/duties'
import type { TodoKind } from '../assignment/todos'
import type { MomentKind } from '../plan/moments'
import type { Colour, Subject } from '../policy/policy'

export const stageLabels: Record<Stage, string> = {
  registered: '已立项',
  assigned: '待签收',
  'in-progress': '办理中',
  countersigning: '会签中',
  'awaiting-acceptance': '待验收',
  accepted: '待销号',
  closed: '已销号',
  revoked: '已撤销',
}

export const lightLabels: Record<Light, string> = { green: '绿灯', yellow: '黄灯', red: '红灯' }

export const partyRoleLabels: Record<PartyRole, string> = { lead: '牵头', responsible: '责任', cooperating: '配合' }

export const roleLabels: Record<Role, string> = {
  clerk: '经办人',
  head: '负责人',
  coordinator: '督查员',
  director: '主任',
  leader: '分管领导',
  admin: '管理员',
}

export const actionLabels: Record<Action, string> = {
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
  'draft-paper': '起草文书',
  'sign-paper': '签发',
  'dismiss-paper': '不予签发',
  'reply-to-order': '回复督办单',
  instruct: '批示',
}

export const colourLabels: Record<Colour, string> = { blue: '蓝单', yellow: '黄单', red: '红单' }

export const paperLabels: Record<PaperKind, string> = {
  'supervision-order': '督办单',
  'leader-request': '提请分管领导调度',
  talk: '约谈通知',
  'special-report': '专题报告',
  'circular-request': '提请通报',
}

export const subjectLabels: Record<Subject, string> = {
  acknowledgement: '签收',
  report: '进展报告',
  completion: '办结',
  'order-reply': '督办单回复',
  countersignature: '会签',
}

export const todoLabels: Record<TodoKind, string> = {
  acknowledgement: '待签收',
  report: '待报送',
  correction: '待更正报告',
  completion: '待办结',
  countersignature: '待会签',
  'order-reply': '待回复督办单',
  dispute: '待裁定拒签',
  extension: '待批复延期',
  acceptance: '待验收',
  closure: '待销号',
  paper: '待签发',
  instruction: '待批示',
}

export const dutyLabels: Record<DutyKind, string> = {
  assignParties: '交办',
  requestReport: '请报进展',
  remind: '提醒',
  urge: '催办',
  draftOrder: '起草督办单',
  draftLeaderRequest: '起草提请',
  draftTalk: '起草约谈通知',
  draftSpecialReport: '起草专题报告',
  draftCircularRequest: '起草提请通报',
  recordSilence: '会签期满',
  turnLight: '变灯',
  freezeLight: '定格灯号',
  file: '归档',
}

export const momentLabels: Record<MomentKind, string> = {
  'report-window': '请报进展',
  'report-reminder': '报告提醒',
  'report-due': '报告到期',
  'month-end': '月末定灯',
  'monthly-circular': '月通报',
  'monthly-check': '月调度',
  'quarterly-check': '季度调度',
  'half-year-summary': '半年小结',
  'annual-summary': '年度总结',
}
