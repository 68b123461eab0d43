import { readPlan } from '../read-plan'
import type { SourceCell, SourceTable } from '../source/source-table'

const text = '任务\t责任单位\n建平台\t市数据局\n\t市财政局'
const cell = (words: string, column: number, rowSpan = 1): SourceCell => {
  const start = text.indexOf(words)
  return { span: [start, start + words.length], column, columnSpan: 1, rowSpan }
}
const table: SourceTable = {
  span: [0, text.length],
  rows: [[cell('任务', 0), cell('责任单位', 1)], [cell('建平台', 0, 2), cell('市数据局', 1)], [cell('市财政局', 1)]],
}

it('reads a handed table with a task merged over rows', () => {
  const { clauses } = readPlan(text, { tables: [table] })
  expect(clauses.map(({ task, parties }) => [task?.text, ...parties.map(({ name }) => name)])).toEqual([
    ['建平台', '市数据局'],
    ['建平台', '市财政局'],
  ])
})
