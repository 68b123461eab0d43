import fc from 'fast-check'
import { line, type Block } from './block'
import { writeDocument } from './document-writer'
import { placeCells, type LooseCell } from './grid'

const words = fc.stringMatching(/^[市科技局、\n\t a]{0,8}$/u)
const cell = fc.record({
  columnSpan: fc.integer({ min: 1, max: 3 }),
  rowSpan: fc.integer({ min: 0, max: 3 }),
  blocks: fc.array(words.map(line), { maxLength: 2 }),
})
const table = fc
  .array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 })
  .map((rows: LooseCell[][]): Block => ({ kind: 'table', rows: placeCells(rows) }))
const blocks = fc.array(fc.oneof(words.map(line), table), { maxLength: 6 })

describe('a written document', () => {
  it('has each cell where its span says, in order and without overlap', () => {
    fc.assert(
      fc.property(blocks, (given) => {
        const { text, tables } = writeDocument(given)
        let last = 0
        for (const { span, rows } of tables) {
          expect(span[0]).toBeGreaterThanOrEqual(last)
          for (const { span: own } of rows.flat()) {
            expect(own[0]).toBeGreaterThanOrEqual(last)
            expect(text.slice(...own)).toBe(text.slice(...own).trim())
            expect(text.slice(...own)).not.toContain('\t')
            last = own[1]
          }
          expect(span[1]).toBeGreaterThanOrEqual(last)
          last = span[1]
        }
      }),
    )
  })

  it('gives no grid place to two cells', () => {
    fc.assert(
      fc.property(table, (given) => {
        const taken = new Set<string>()
        if (given.kind !== 'table') return
        given.rows.forEach((row, at) => {
          for (const { column, columnSpan, rowSpan } of row)
            for (let r = at; r < at + rowSpan; r += 1)
              for (let c = column; c < column + columnSpan; c += 1) {
                expect(taken).not.toContain(`${r} ${c}`)
                taken.add(`${r} ${c}`)
              }
        })
      }),
    )
  })

  it('is rows of as many tabs, a covered cell staying empty', () => {
    const row = (...texts: string[]): LooseCell[] =>
      texts.map((text) => ({ columnSpan: 1, rowSpan: text === '1' ? 2 : 1, blocks: [line(text)] }))
    const { text } = writeDocument([line('附件'), { kind: 'table', rows: placeCells([row('1', '甲'), row('乙')]) }])
    expect(text).toBe('附件\n1\t甲\n\t乙\n')
  })

  it('reads a table that only arranges a page as paragraphs', () => {
    const inner: Block = { kind: 'table', rows: placeCells([[cellOf(line('任务')), cellOf(line('单位'))]]) }
    const page: Block = { kind: 'table', rows: placeCells([[cellOf(line('导航')), cellOf(line('标题'), inner)]]) }
    const { text, tables } = writeDocument([page])
    expect([text, tables.length]).toEqual(['导航\n标题\n任务\t单位\n', 1])
  })
})

const cellOf = (...blocks: Block[]): LooseCell => ({ columnSpan: 1, rowSpan: 1, blocks })
