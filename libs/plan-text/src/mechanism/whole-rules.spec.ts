import { readPlan } from '../read-plan'

const told = (words: string): string[] =>
  readPlan(`示例市2025年工作方案\n\n一、督查考核\n${words}\n`).mechanism.map(({ kind, text }) => `${kind} ${text}`)

it.each<[string, string[]]>([
  ['市数据局每月调度各项任务进展,及时协调。', ['progress-check 市数据局每月调度各项任务进展']],
  ['实行每月调度、每季通报制度。', ['progress-check 每月调度', 'circular 每季通报']],
  ['\t　　把任务完成情况纳入年度绩效考核。', ['appraisal 把任务完成情况纳入年度绩效考核']],
  ['各单位每5天向市政府报告一次进展。', ['report 各单位每5天向市政府报告一次进展']],
  ['半年一小结、全年一总结。', ['summary 半年一小结', 'summary 全年一总结']],
  ['将行政许可事项全部纳入清单管理。', []],
])('%s', (words, expected) => {
  expect(told(words)).toEqual(expected)
})
