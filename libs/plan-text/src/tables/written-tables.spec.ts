import { readPlan } from '../read-plan'

const HEAD = '示例市2025年重点任务分工方案\n\n一、重点任务\n'

interface Row {
  item: string | null
  task: string | null
  parties: string[]
  due: (string | null)[]
}

function rowsOf(words: string): Row[] {
  const { clauses, items } = readPlan(`${HEAD}${words}`)
  return clauses
    .filter(({ form }) => form === 'table')
    .map(({ itemId, task, parties, deadlines }) => ({
      item: items.find(({ id }) => id === itemId)?.number ?? null,
      task: task?.text ?? null,
      parties: parties.map(({ role, kind, name }) => `${role}${kind === 'department' ? '' : ` ${kind}`} ${name}`),
      due: deadlines.map(({ dueOn }) => dueOn),
    }))
}

const PLATFORM: Row = {
  item: '1',
  task: '建平台',
  parties: ['lead 市数据局', 'cooperating 市财政局'],
  due: ['2025-06-30'],
}
const ROADS: Row = {
  item: '2',
  task: '修道路',
  parties: ['lead 市交通局', 'cooperating 市住建局'],
  due: ['2025-12-31'],
}

describe('a table of duties is read', () => {
  it.each<[string, string]>([
    [
      'from tabs',
      '序号\t任务\t牵头单位\t配合单位\t完成时限\n1\t建平台\t市数据局\t市财政局\t6月底前\n2\t修道路\t市交通局\t市住建局\t年底前',
    ],
    [
      'from bars',
      '|序号|任务|牵头单位|配合单位|完成时限|\n|---|---|---|---|---|\n|1|建平台|市数据局|市财政局|6月底前|\n|2|修道路|市交通局|市住建局|年底前|',
    ],
    [
      'from wide blanks',
      '序号  任务  牵头单位  配合单位  完成时限\n1  建平台  市数据局  市财政局  6月底前\n2  修道路  市交通局  市住建局  年底前',
    ],
    [
      'from single blanks',
      '序号 任务 牵头单位 配合单位 完成时限\n1 建平台 市数据局 市财政局 6月底前\n2 修道路 市交通局 市住建局 年底前',
    ],
    [
      'from a cell a line',
      '序号\n任务\n牵头单位\n配合单位\n完成时限\n1\n建平台\n市数据局\n市财政局\n6月底前\n2\n修道路\n市交通局\n市住建局\n年底前',
    ],
    [
      'from a cell a paragraph',
      '序号\n\n任务\n\n牵头单位\n\n配合单位\n\n完成时限\n\n1\n\n建平台\n\n市数据局\n\n市财政局\n\n6月底前\n\n2\n\n修道路\n\n市交通局\n\n市住建局\n\n年底前',
    ],
    [
      'from cells with a bar behind each',
      '序号 |\n任务 |\n牵头单位 |\n配合单位 |\n完成时限 |\n1 |\n建平台 |\n市数据局 |\n市财政局 |\n6月底前 |\n2 |\n修道路 |\n市交通局 |\n市住建局 |\n年底前 |',
    ],
    [
      'with headings over two rows',
      '序号\t任务\t责任单位\t\t完成时限\n\t\t牵头单位\t配合单位\t\n1\t建平台\t市数据局\t市财政局\t6月底前\n2\t修道路\t市交通局\t市住建局\t年底前',
    ],
    [
      'with headings repeated on the next page',
      '序号\t任务\t牵头单位\t配合单位\t完成时限\n1\t建平台\t市数据局\t市财政局\t6月底前\n— 2 —\n序号\t任务\t牵头单位\t配合单位\t完成时限\n2\t修道路\t市交通局\t市住建局\t年底前',
    ],
    [
      'with a column for remarks that is mostly empty',
      '序号\t任务\t牵头单位\t配合单位\t完成时限\t备注\n1\t建平台\t市数据局\t市财政局\t6月底前\n2\t修道路\t市交通局\t市住建局\t年底前\t续建',
    ],
  ])('%s', (_, words) => {
    expect(rowsOf(words)).toEqual([PLATFORM, ROADS])
  })
})

it('takes rows with a Chinese number or alone as headings of groups', () => {
  const words =
    '序号\t任务\t责任单位\n一、科技创新\n1\t建平台\t市数据局\n二、城乡建设\n2\t修道路\t市交通局\n三\t民生保障\t\n3\t办学校\t市教育局'
  const { items, clauses } = readPlan(`示例市2025年任务分解表\n${words}`)
  expect(items.map(({ number, title, level }) => [number, title, level])).toEqual([
    ['一', '科技创新', 1],
    ['1', '建平台', 2],
    ['二', '城乡建设', 1],
    ['2', '修道路', 2],
    ['三', '民生保障', 1],
    ['3', '办学校', 2],
  ])
  expect(clauses).toHaveLength(3)
})

it('goes on in a cell over several lines', () => {
  const words =
    '序号\t任务\t责任单位\t完成时限\n1\t建平台\n并投入使用\t市数据局\n市财政局\t6月底前\n2\t修道路\t市交通局\t年底前'
  expect(rowsOf(words).map(({ task, parties }) => [task, parties.length])).toEqual([
    ['建平台\n并投入使用', 2],
    ['修道路', 1],
  ])
})

it('carries down what a merged cell left blank', () => {
  const words =
    '序号\t任务\t牵头单位\t完成时限\n1\t建平台\t市数据局\t6月底前\n\t\t市财政局\t\n2\t修道路\t市交通局\t年底前\n3\t架桥梁\t\t年底前\n4\t种树木\t同上\t年底前'
  expect(rowsOf(words).map(({ task, parties }) => [task, ...parties])).toEqual([
    ['建平台', 'lead 市数据局'],
    ['建平台', 'lead 市财政局'],
    ['修道路', 'lead 市交通局'],
    ['架桥梁', 'lead 市交通局'],
    ['种树木', 'lead 市交通局'],
  ])
})

it('tells persons from units, and what a cell says of its own roles', () => {
  const words =
    '任务\t责任领导\t责任单位及责任人\n建平台\t张 三、李四\t市数据局 王小五\n修道路\t陈 明赵 强\t市交通局（牵头）、市住建局'
  expect(rowsOf(words).map(({ parties }) => parties)).toEqual([
    ['responsible person 张 三', 'responsible person 李四', 'responsible 市数据局', 'responsible person 王小五'],
    ['responsible person 陈 明', 'responsible person 赵 强', 'lead 市交通局', 'responsible 市住建局'],
  ])
})

it('reads rows without headings where the cells show what they are', () => {
  const words =
    '1\t推进平台建设工作\t市数据局\t6月底\n2\t推进道路改造工作\t市交通局、市住建局\t9月底\n3\t推进学校建设工作\t市教育局\t年底'
  expect(rowsOf(words).map(({ task, parties }) => [task, parties.length])).toEqual([
    ['推进平台建设工作', 1],
    ['推进道路改造工作', 2],
    ['推进学校建设工作', 1],
  ])
})

it('reads rows whose numbers leave some out', () => {
  const words = '序号\n任务\n责任单位\n一、民生\n3\n办好学校\n市教育局\n68\n建设医院\n市卫健委\n73\n照护老人\n市民政局'
  expect(rowsOf(words).map(({ item, parties }) => [item, ...parties])).toEqual([
    ['3', 'responsible 市教育局'],
    ['68', 'responsible 市卫健委'],
    ['73', 'responsible 市民政局'],
  ])
})

it('reads cards whose rows are a label and its words', () => {
  const { clauses } = readPlan(
    `${HEAD}1.新增学位2000个\n牵头单位\t市教育局\n配合单位\t市住建局\n完成时限\t8月底前\n2.改造小区\n牵头单位\t市住建局`,
  )
  expect(clauses.map(({ parties, deadlines }) => [parties.length, ...deadlines.map(({ dueOn }) => dueOn)])).toEqual([
    [2, '2025-08-31'],
    [1],
  ])
})

it.each([
  ['tabs', '\t'],
  ['a cell a line', '\n'],
])('reads a table set with %s whose first column holds leaders and whose tasks bear numbers', (_, mark) => {
  const rows = [
    ['责任领导', '工作任务', '责任站所（村）', '完成时限'],
    ['唐建军', '一、新改建户厕320座', '农业服务中心、各村', '10月底'],
    ['李巧珍', '二、创建美丽庭院100户', '妇联、各村（社区）', '11月'],
    ['蒋志刚', '三、整治农房乱搭乱建', '综合执法队', '8月底前'],
  ]
  const { clauses } = readPlan(HEAD + rows.map((row) => row.join(mark)).join('\n'))
  expect(clauses.map(({ parties, deadlines }) => [parties[0]?.name, ...deadlines.map(({ dueOn }) => dueOn)])).toEqual([
    ['唐建军', '2025-10-31'],
    ['李巧珍', '2025-11-30'],
    ['蒋志刚', '2025-08-31'],
  ])
})

it('takes no date for a heading of the next page', () => {
  const words = '序号\n任务\n责任单位\n完成时限\n1\n建平台\n市数据局\n2025年11月\n2\n修道路\n市交通局\n2025年第三季度'
  expect(rowsOf(words).map(({ due }) => due)).toEqual([['2025-11-30'], ['2025-09-30']])
})

it('says of a row that it names nobody', () => {
  const { findings } = readPlan(`${HEAD}序号\t任务\t责任单位\n1\t建平台\t—\n2\t修道路\t市交通局`)
  expect(findings.map(({ code }) => code)).toContain('clause.no-party')
})

it('finds targets in the cells and dates that cannot be', () => {
  const { targets, findings } = readPlan(
    `${HEAD}序号\t任务\t责任单位\t完成时限\n1\t新建学校三十所\t市教育局\t9月31日前\n2\t修道路\t市交通局\t按上级要求`,
  )
  expect(targets.map(({ indicator, value, unit }) => [indicator, value, unit])).toEqual([['新建学校', 30, '所']])
  expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['date.impossible', 'date.unread']))
})

it.each([
  ['sentences with tabs', '做好工作。\t市数据局要加强指导。\t各区要配合。'],
  ['a list of members', '姓名\t单位\t职务\n张三\t市数据局\t局长\n李四\t市财政局\t副局长'],
])('%s are no table of duties', (_, words) => {
  expect(rowsOf(words)).toEqual([])
})
