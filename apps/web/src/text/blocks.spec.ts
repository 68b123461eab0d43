import type { PlanTable } from '@luoshi/contracts'
import { blocksOf } from './blocks'

const text = '一、分工\n序号\t任务\n1\t建平台\n二、要求\n'
const table = (start: number, end: number): PlanTable => ({ span: { start, end }, rows: [] })
const drawn = (tables: readonly PlanTable[]) =>
  blocksOf(text, tables).map(({ span, table: of }) => (of === null ? text.slice(span.start, span.end) : 'table'))

describe('a text in pieces to draw', () => {
  it('is lines alone where its file had no table', () => {
    expect(drawn([])).toEqual(['一、分工', '序号\t任务', '1\t建平台', '二、要求'])
  })

  it('draws a table once in its place', () => {
    expect(drawn([table(5, 16)])).toEqual(['一、分工', 'table', '二、要求'])
  })

  it('leaves a table within a table to the outer one', () => {
    expect(drawn([table(5, 16), table(8, 10)])).toEqual(['一、分工', 'table', '二、要求'])
  })
})
