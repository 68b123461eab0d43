import { readPlan } from '../read-plan'
import type { PlanReading } from '../reading'
import type { SourceCell, SourceTable } from '../source/source-table'

type Cell = string | [words: string, columns: number, rows: number]

interface Drawn {
  text: string
  table: SourceTable
}

/** Text and table of rows as a file reader hands them over: covered cells contribute empty strings. */
function draw(title: string, rows: readonly (readonly Cell[])[]): Drawn {
  let text = title
  const covered: number[] = []
  const drawn = rows.map((row) => {
    text += '\n'
    const cells: SourceCell[] = []
    let column = 0
    const step = (words: string) => {
      text += `${column > 0 ? '\t' : ''}${words}`
      column += 1
    }
    const pass = () => {
      while ((covered[column] ?? 0) > 0) {
        covered[column] = (covered[column] ?? 1) - 1
        step('')
      }
    }
    for (const cell of row) {
      pass()
      const [words, columnSpan, rowSpan] = typeof cell === 'string' ? [cell, 1, 1] : cell
      const first = column
      step(words)
      cells.push({ span: [text.length - words.length, text.length], column: first, columnSpan, rowSpan })
      while (column < first + columnSpan) step('')
      for (let at = first; at < column; at += 1) covered[at] = rowSpan - 1
    }
    pass()
    return cells
  })
  return { text, table: { span: [title.length + 1, text.length], rows: drawn } }
}

const read = ({ text, table }: Drawn): PlanReading => readPlan(text, { tables: [table] })

const said = ({ clauses }: PlanReading): unknown[] =>
  clauses.map(({ task, parties, deadlines }) => [
    task?.text,
    ...parties.map(({ role, name }) => `${role} ${name}`),
    ...deadlines.map(({ dueOn, precision }) => dueOn ?? precision),
  ])

const MERGED = draw('示例市2025年重点任务分解表', [
  [['示例市2025年重点任务分解表', 6, 1]],
  [
    ['序号', 1, 2],
    ['重点任务', 1, 2],
    ['具体举措', 1, 2],
    ['责任单位', 2, 1],
    ['完成时限', 1, 2],
  ],
  ['牵头单位', '配合单位'],
  [['一、科技创新', 6, 1]],
  [['1', 1, 2], ['培育企业', 1, 2], '新增企业30家', ['市科技局', 1, 2], '市财政局\n市税务局', ['12月底前', 1, 2]],
  ['新建实验室2家', '市教育局'],
  [['二、人才引育', 6, 1]],
  ['2', ['引进人才', 2, 1], '市委组织部', '—', '持续推进'],
])

it('reads merged cells, headings over two rows and groups', () => {
  const reading = read(MERGED)
  expect(said(reading)).toEqual([
    ['新增企业30家', 'lead 市科技局', 'cooperating 市财政局', 'cooperating 市税务局', '2025-12-31'],
    ['新建实验室2家', 'lead 市科技局', 'cooperating 市教育局', '2025-12-31'],
    ['引进人才', 'lead 市委组织部', 'ongoing'],
  ])
  expect(reading.items.map(({ number, title }) => `${number} ${title}`)).toEqual([
    '一 科技创新',
    '1 培育企业',
    '二 人才引育',
    '2 引进人才',
  ])
  const [first, second] = reading.clauses
  expect(second?.itemId).toBe(first?.itemId)
})

it('reads the same from the text alone', () => {
  expect(said(readPlan(MERGED.text))).toEqual(said(read(MERGED)))
})

it('gives every task a merged unit serves its own clause', () => {
  const drawn = draw('示例区2025年台账', [
    ['任务', '责任人', '责任单位'],
    ['修路', '张三', ['区交通局', 1, 2]],
    ['建桥', '李四'],
  ])
  expect(said(read(drawn))).toEqual([
    ['修路', 'responsible 张三', 'responsible 区交通局'],
    ['建桥', 'responsible 李四', 'responsible 区交通局'],
  ])
})

it('goes on under the heading of the table before, where a page broke it', () => {
  const first = draw('示例区2025年任务清单', [
    ['任务', '牵头单位', '时限'],
    ['修路', '区交通局', '6月底'],
  ])
  const second = draw(first.text, [['建桥', '区住建局、区水务局', '年底']])
  const { clauses } = readPlan(second.text, { tables: [first.table, second.table] })
  expect(clauses.map(({ parties }) => parties.map(({ role, name }) => `${role} ${name}`))).toEqual([
    ['lead 区交通局'],
    ['lead 区住建局', 'lead 区水务局'],
  ])
})

it('reads indicators by year and measure with every way of writing a value', () => {
  const drawn = draw('示例市2023年指标分解', [
    [
      ['指标名称', 1, 2],
      ['单位', 1, 2],
      ['2024年', 2, 1],
      ['2025年', 1, 2],
      ['责任单位', 1, 2],
    ],
    ['考核值', '完成值'],
    ['研发强度', '%', '≥2.8', '3左右', '12—15', '市科技局、市统计局'],
    ['企业数（家）', '', '350以上', '翻一番', '—', '市科技局'],
  ])
  const { targets } = read(drawn)
  expect(
    targets.map((one) => [one.indicator, one.comparator, one.value, one.upper, one.unit, one.period, one.measure]),
  ).toEqual([
    ['研发强度', '>=', 2.8, null, '%', '2024', 'appraisal'],
    ['研发强度', '=', 3, null, '%', '2024', 'completion'],
    ['研发强度', 'range', 12, 15, '%', '2025', null],
    ['企业数', '>=', 350, null, '家', '2024', 'appraisal'],
    ['企业数', 'change', 100, null, '%', '2024', 'completion'],
  ])
  expect(targets[0]?.responsible.map(({ name }) => name)).toEqual(['市科技局', '市统计局'])
})

it('leaves what was in the past out of the targets', () => {
  const drawn = draw('示例市2025年主要指标', [
    ['主要指标', '2024年实际', '2025年目标', '责任单位'],
    ['生产总值增速（%）', '5.1', '5.5左右', '市发改委'],
  ])
  expect(read(drawn).targets.map(({ value, period }) => [value, period])).toEqual([[5.5, '2025']])
})

it('takes tables of other things for text', () => {
  const drawn = draw('示例市2025年工作要点', [
    ['姓名', '电话'],
    ['张三', '0123-4567890'],
  ])
  expect(read(drawn).clauses).toEqual([])
})
