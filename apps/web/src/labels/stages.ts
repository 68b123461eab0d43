import type { AssignmentRow } from '@luoshi/contracts'

export type Stage = AssignmentRow['stage']

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

export const stages = Object.keys(stageLabels) as Stage[]
