import { readPlan } from '../read-plan'

const tasksOf = (text: string) =>
  readPlan(`示例市2025年工作方案\n\n${text}`).clauses.map(({ task, parties }) => [
    task?.text ?? null,
    ...parties.map(({ name }) => name),
  ])

it('lets a numbered clause serve the task above it', () => {
  expect(tasksOf('一、城市更新\n（一）目标任务：改造小区30个。\n（二）责任单位：市住建局\n')).toEqual([
    ['城市更新\n（一）目标任务：改造小区30个。', '市住建局'],
  ])
  expect(tasksOf('一、乡村振兴\n●建设高标准农田5万亩。\n●责任单位：市农业农村局\n')).toEqual([
    ['建设高标准农田5万亩。', '市农业农村局'],
  ])
})

it('reads offices dealt out within one sentence, each with its own words', () => {
  expect(tasksOf('一、平安建设\n1.抓好信访维稳（市信访局）、扫黑除恶（市公安局、市委政法委）等工作。\n')).toEqual([
    ['抓好信访维稳', '市信访局'],
    ['扫黑除恶', '市公安局', '市委政法委'],
  ])
})

it('leaves the clause out of the title it stands behind', () => {
  const { items } = readPlan('一、科技创新（牵头单位：市科技局）\n1.新增企业50家。\n')
  expect(items[0]?.title).toBe('科技创新')
})
