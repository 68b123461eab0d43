import { readPlan } from '../read-plan'

const HEAD = '示例市2025年重点任务分工方案\n\n'

const rowsOf = (words: string): unknown[][] =>
  readPlan(`${HEAD}${words}`).clauses.map(({ task, parties, deadlines }) => [
    task?.text ?? null,
    parties.map(({ name }) => name),
    deadlines.map(({ text }) => text),
  ])

it('puts a row back that lost its merged first cell', () => {
  const words = [
    '工作任务 | 具体要求 | 责任部门 |',
    '一、公开信息。 | 1.公开预算。 | 财务科 |',
    '2.更新栏目。 | 办公室 | |',
    '3.答复来信。 | 各科室 | |',
    '二、解读政策。 | 4.同步解读。 | 办公室牵头,各科室配合 |',
  ].join('\n')
  expect(rowsOf(words).map(([task, names]) => [task, names])).toEqual([
    ['公开预算。', ['财务科']],
    ['更新栏目。', ['办公室']],
    ['答复来信。', ['各科室']],
    ['同步解读。', ['办公室', '各科室']],
  ])
})

const CELLS = [
  ...['序号', '实事', '责任单位', '完成时限'],
  ...['1', '新建天桥2座。', '县住建局', '9月投入使用'],
  ...['2', '开工建设养老楼。', '县民政局', '5月底前动工', '开工建设老年大学。', '12月底前'],
  ...['3', '新建农贸市场。', '县商务局', '12月底前'],
]

it('parts two rows that share a number and a unit', () => {
  expect(rowsOf(CELLS.join('\n\n'))).toEqual([
    ['新建天桥2座。', ['县住建局'], ['9月']],
    ['开工建设养老楼。', ['县民政局'], ['5月底前']],
    ['开工建设老年大学。', ['县民政局'], ['12月底前']],
    ['新建农贸市场。', ['县商务局'], ['12月底前']],
  ])
})

it('takes what is built for no unit, and a title above its table for no heading', () => {
  const words = ['2025年重点工作任务分解表', '序号', '任务', '牵头单位', '配合单位', '完成时限']
  const rows = ['1', '新建企业100家', '市工信局', '市统计局', '12月底前', '2', '新建学校3所', '市教育局', '9月底前']
  expect(rowsOf([...words, ...rows].join('\n'))).toEqual([
    ['新建企业100家', ['市工信局', '市统计局'], ['12月底前']],
    ['新建学校3所', ['市教育局'], ['9月底前']],
  ])
})
