import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { readPlan, type SourceTable } from '@luoshi/plan-text'

const cells = (rows: number): string =>
  Array.from({ length: rows }, (_, at) => `${(at + 1).toString()}\n建平台\n市数据局\n`).join('')

const SHAPES: readonly [name: string, text: (length: number) => string][] = [
  ['open brackets without end', (length) => '('.repeat(length)],
  ['labels in brackets that never close', (length) => '(责任单位:市科技局'.repeat(length / 10)],
  ['one clause with a unit after every 、', (length) => `1.做好工作。(责任单位:${'市科技局、'.repeat(length / 5)})`],
  ['units without any mark between them', (length) => `1.做好工作。责任单位:${'市科技局'.repeat(length / 4)}`],
  ['units joined by 和', (length) => `1.做好工作(市科技局${'和市科技局'.repeat(length / 5)})`],
  ['numbers that are no targets', (length) => `1.${'前2家'.repeat(length / 3)}`],
  ['verbs without units', (length) => `1.${'由市科技局、'.repeat(length / 6)}`],
  ['brackets in brackets', (length) => `${'('.repeat(length / 2)}${')'.repeat(length / 2)}`],
  ['closing marks that close nothing', (length) => '市科技局)'.repeat(length / 5)],
  ['clauses on one line', (length) => '责任单位:市科技局。'.repeat(length / 10)],
  ['imprints on one line', (length) => '主办:市科技局 '.repeat(length / 8)],
  ['subjects after every comma', (length) => `1.${'市科技局要,'.repeat(length / 6)}`],
  ['commas alone', (length) => `1.${'，'.repeat(length)}`],
  ['partners without a task', (length) => `1.${'市科技局会同'.repeat(length / 6)}`],
  ['a role in brackets behind every unit', (length) => `责任单位:${'市科技局(牵头)、'.repeat(length / 9)}`],
  ['manners without a verb', (length) => `(${'共同分别'.repeat(length / 4)})`],
  ['labels without a colon', (length) => '责任单位 '.repeat(length / 5)],
  ['blank lines', (length) => `责任单位:市科技局${'\n \n'.repeat(length / 3)}责任单位:`],
  ['numbers that count nothing', (length) => '1.1.1 \n'.repeat(length / 7)],
  ['headings of duty tables without rows', (length) => '序号\t任务\t责任单位\n'.repeat(length / 11)],
  ['a duty table of many rows', (length) => `序号\t任务\t责任单位\n${'1\t建平台\t市数据局\n'.repeat(length / 12)}`],
  ['many duty tables a cell a line', (length) => '序号\n任务\n责任单位\n1\n建平台\n市数据局\n'.repeat(length / 24)],
  [
    'one cell with a unit after every 、',
    (length) => `序号\t任务\t责任单位\n1\t建平台\t${'市科技局、'.repeat(length / 5)}`,
  ],
  ['dates in one sentence', (length) => `1.${'2025年6月底前,'.repeat(length / 10)}(责任单位:市科技局)`],
  [
    'a duty table in bars',
    (length) => `|序号|任务|责任单位|时限|\n${'|1|建平台|市数据局|6月底前|\n'.repeat(length / 18)}`,
  ],
  ['one duty table a cell a line', (length) => `序号\n任务\n责任单位\n${cells(length / 12)}`],
  [
    'one duty table a paragraph a cell',
    (length) => `任务\n\n责任单位\n\n${'建平台\n\n市数据局\n\n'.repeat(length / 11)}`,
  ],
  [
    'rows under one number',
    (length) => `序号\n任务\n责任单位\n时限\n1\n${'建平台\n市数据局\n6月底前\n'.repeat(length / 14)}`,
  ],
  ['sums granted in one sentence', (length) => `一、目标\n1.${'给予奖补,最高300万元,'.repeat(length / 14)}`],
  ['rhythms in one sentence', (length) => `一、督查考核\n${'每月调度进展,'.repeat(length / 7)}`],
  [
    'a page flattened to one line',
    (length) =>
      Array.from({ length: length / 30 }, (_, at) => `${at + 1}.建设平台若干。（责任单位：市科技局）`).join(''),
  ],
  ['traditional characters with marks of emphasis', (length) => '1.**縣級**工作**重點**\n'.repeat(length / 15)],
  ['lines a page broke', (length) => '推进各项工作落地见效并持续巩固提升已有成果形成长效\n'.repeat(length / 26)],
  [
    'headings repeated in a table a cell a line',
    (length) => `序号\n任务\n责任单位\n${'1\n建平台\n市数据局\n序号\n任务\n责任单位\n'.repeat(length / 24)}`,
  ],
  ['holders with their duties', (length) => '1.派出所。配合开展检查工作。\n'.repeat(length / 16)],
  ['headings of tables without rows', (length) => '指标\n2023年\n责任单位\n'.repeat(length / 15)],
]

const SHORT = 4_000
const FACTOR = 8
const TRIES = 3

/** Processor time of the quickest of some readings, in microseconds: other work on the machine does not count. */
function cost(text: string, tables: readonly SourceTable[] = []): number {
  const costs = Array.from({ length: TRIES }, () => {
    const before = process.cpuUsage()
    readPlan(text, { tables })
    const { user, system } = process.cpuUsage(before)
    return user + system
  })
  return Math.max(1_000, Math.min(...costs))
}

const SEEDS = path.join(__dirname, '../../seeds/plans')

function seeded(times: number): string {
  const plans = readdirSync(SEEDS).filter((name) => name.endsWith('.txt'))
  return plans
    .map((name) => readFileSync(path.join(SEEDS, name), 'utf8'))
    .join('\n')
    .repeat(times)
}

/** The same rows as a file hands them over: their text, and where each cell stands in it. */
function handed(count: number): { text: string; table: SourceTable } {
  const rows = [
    ['序号', '任务', '责任单位'],
    ...Array.from({ length: count }, (_, at) => [`${at + 1}`, '建平台', '市数据局']),
  ]
  let text = ''
  const placed = rows.map((row) =>
    row.map((words, column) => {
      const start = text.length
      text += `${words}${column === row.length - 1 ? '\n' : '\t'}`
      return { span: [start, start + words.length] as const, column, columnSpan: 1, rowSpan: 1 }
    }),
  )
  return { text, table: { span: [0, text.length], rows: placed } }
}

describe('reading costs no more than in proportion to the length', () => {
  it.each(SHAPES)('for %s', (_, text) => {
    cost(text(SHORT))
    // Quadratic reading would cost 64 times as much.
    expect(cost(text(SHORT * FACTOR)) / cost(text(SHORT))).toBeLessThan(FACTOR * 3)
  })

  it('for a table a file hands over', () => {
    const [short, long] = [handed(SHORT / 8), handed((SHORT / 8) * FACTOR)]
    cost(short.text, [short.table])
    expect(cost(long.text, [long.table]) / cost(short.text, [short.table])).toBeLessThan(FACTOR * 3)
  })

  it('for many plans in one text', () => {
    cost(seeded(1))
    expect(cost(seeded(FACTOR)) / cost(seeded(1))).toBeLessThan(FACTOR * 3)
  })
})
