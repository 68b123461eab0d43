import type { Light, Opinion, PartyRole } from '../assignment/assignment'
import type { FactOf } from '../assignment/event'
import type { StandingTodoKind, TodoKind } from '../assignment/todos'
import { draftDutyOf, type DraftDuty, type DutyKind } from '../catalogue/duties'
import { paperKinds } from '../catalogue/papers'
import type { Role } from '../catalogue/roles'
import type { Subject } from '../catalogue/subjects'
import type { MomentKind } from '../plan/moments'
import type { Colour } from '../policy/policy'
import { paperLabels } from './papers'

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

/** What the office decides of a refusal. */
export const decisionLabels: Readonly<Record<FactOf<'DisputeDecided'>['decision'], string>> = {
  maintained: '维持交办',
  reassigned: '改派',
  removed: '免除承办',
}

export const opinionLabels: Readonly<Record<Opinion, string>> = {
  agreed: '同意',
  objected: '有异议',
  silent: '逾期未表态',
}

export const colourLabels: Record<Colour, string> = { blue: '蓝单', yellow: '黄单', red: '红单' }

export const subjectLabels: Record<Subject, string> = {
  acknowledgement: '签收',
  report: '进展报告',
  completion: '办结',
  'order-reply': '督办单回复',
  countersignature: '会签',
}

export const todoLabels: Readonly<Record<TodoKind | StandingTodoKind, string>> = {
  acknowledgement: '签收',
  report: '报送进展',
  correction: '补正报告',
  completion: '报告办结',
  rectification: '整改后再报办结',
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

const draftDutyLabels = Object.fromEntries(
  paperKinds.map((kind) => [draftDutyOf(kind), `起草${paperLabels[kind]}`]),
) as Record<DraftDuty, string>

export const dutyLabels: Record<DutyKind, string> = {
  assignParties: '交办',
  requestReport: '请报进展',
  remind: '提醒',
  urge: '催办',
  ...draftDutyLabels,
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
