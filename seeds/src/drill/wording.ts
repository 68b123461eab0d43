import { pick, type Chance } from './chance'

/** What a simulated department writes. `#` stands for a small figure. */
const progress = [
  '对照任务清单逐项推进，本期召开推进会#次，年度任务完成过半。',
  '已制定工作方案并分解到科室，走访企业#家，收集问题建议#条，正在逐条办理。',
  '会同有关单位实地调研#次，重点项目#个有序推进，总体进度符合序时要求。',
  '完成政策宣讲#场，培训业务骨干#人，申报材料初审#份。',
  '建立工作台账，明确专人负责，新增入库#家，较上期有所增加。',
  '组织对接活动#次，达成合作意向#项，相关资金已下达。',
  '牵头任务已启动#项、完成#项，其余任务按计划实施。',
] as const
const problems = [
  '',
  '',
  '部分企业申报积极性不高。',
  '数据归集涉及多个部门，口径需进一步统一。',
  '基层专业力量不足，进度不够均衡。',
  '个别项目用地手续尚在办理。',
] as const
const nextSteps = [
  '下一步加密调度，确保按期完成。',
  '下期重点抓好问题整改和数据入统。',
  '继续会同责任单位推进，每周更新台账。',
  '围绕薄弱环节开展专项帮扶，力争提前完成。',
] as const
const refusals = [
  '该项工作不属于我单位职责范围，建议由业务主管部门承担。',
  '机构改革后相关职能已划出，请重新明确责任单位。',
  '我单位无相应执法权限，仅能提供配合。',
] as const
const statements = [
  '任务所列各项工作已全部完成，目标值已达到，请予验收。',
  '经自查，各项指标完成，佐证材料齐全，申请办结。',
  '本项任务已完成，后续转入常态化管理，请予验收。',
] as const
const replies = [
  '收到督办单后立即召开专题会研究，已补齐所欠事项，今后严格按时限报送。',
  '逾期系人员调整衔接不畅所致，现已明确专人负责，整改到位。',
  '问题已整改，相关进展已同步报送，诚恳接受监督。',
] as const
const extensionReasons = ['涉及上级批复，审批周期较长，需顺延完成。', '受项目施工条件影响，关键节点后移。'] as const

const filled = (text: string, chance: Chance): string => {
  let place = 0
  return text.replaceAll('#', () => {
    place += 1
    return String(1 + Math.floor(chance(`figure ${String(place)}`) * 12))
  })
}

export const reportWords = (chance: Chance) => ({
  progress: filled(pick(progress, chance('progress')), chance),
  problems: pick(problems, chance('problems')),
  nextSteps: pick(nextSteps, chance('next steps')),
})
export const refusalReason = (chance: Chance): string => pick(refusals, chance('refusal'))
export const orderReply = (chance: Chance): string => pick(replies, chance('reply'))
export const extensionReason = (chance: Chance): string => pick(extensionReasons, chance('extension'))

export const completionWords = (chance: Chance) => ({
  statement: pick(statements, chance('statement')),
  evidence: [
    { title: '工作总结报告', reference: '局办公室存档' },
    { title: '佐证材料汇编', reference: '科技创新工作台账' },
  ],
})
