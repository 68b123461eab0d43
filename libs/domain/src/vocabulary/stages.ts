import type { Stage } from '../catalogue/stages'

export const stageLabels: Readonly<Record<Stage, string>> = {
  registered: '已立项',
  assigned: '待签收',
  'in-progress': '办理中',
  countersigning: '会签中',
  'awaiting-acceptance': '待验收',
  accepted: '待销号',
  closed: '已销号',
  revoked: '已撤销',
}

/** What is waited for in a stage; null where it follows from what departments owe. */
export const stageAwaits: Readonly<Record<Stage, string | null>> = {
  registered: '等待交办',
  assigned: null,
  'in-progress': null,
  countersigning: null,
  'awaiting-acceptance': '等督查办验收',
  accepted: '等督查办主任销号',
  closed: '已销号',
  revoked: '已撤销',
}
