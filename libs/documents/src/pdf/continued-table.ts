import type { Block } from '../blocks/block'
import type { PdfCell, PdfTable } from './framed-table'
import { rejoined } from './text-lines'

const wordsOf = (blocks: readonly Block[]): string =>
  blocks.map((block) => (block.kind === 'line' ? block.text : '')).join('\n')

const isEmpty = ({ blocks }: PdfCell): boolean => wordsOf(blocks) === ''

export const sameColumns = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((x, index) => Math.abs(x - (other[index] ?? 0)) <= 4)

const rowWords = (row: readonly PdfCell[]): string =>
  row.map(({ column, blocks }) => `${column}:${wordsOf(blocks).replaceAll(/\s/g, '')}`).join('|')

/** Rows at the top that the page repeats from the table's beginning. */
export function repeatedRows(first: PdfTable, next: PdfTable): number {
  let count = 0
  while (count < 3 && count < next.rows.length - 1) {
    const [own, other] = [first.rows[count], next.rows[count]]
    if (own === undefined || other === undefined || rowWords(own) !== rowWords(other)) break
    count += 1
  }
  return count
}

/** The cell that stands in a column at the end of the rows so far, however far up it begins. */
function lowest(rows: readonly PdfCell[][], column: number): { row: number; cell: PdfCell } | null {
  for (let row = rows.length - 1; row >= 0; row -= 1) {
    const cell = rows[row]?.find((one) => one.column === column)
    if (cell !== undefined) return { row, cell }
  }
  return null
}

function replace(rows: PdfCell[][], row: number, cell: PdfCell): void {
  rows[row] = (rows[row] ?? []).map((one) => (one.column === cell.column ? cell : one))
}

function joinedBlocks(before: readonly Block[], after: readonly Block[]): readonly Block[] {
  const [last, first] = [before.at(-1), after[0]]
  if (last?.kind !== 'line' || first?.kind !== 'line') return [...before, ...after]
  return [...before.slice(0, -1), { kind: 'line', text: rejoined(last.text, first.text) }, ...after.slice(1)]
}

/**
 * What a page break did to the first row after it: `cut` where the row before goes on in it, `merged` where only cells
 * that reach over several rows do, `whole` where it is a row of its own.
 */
function breakOf(row: readonly PdfCell[], rows: readonly PdfCell[][]): 'cut' | 'merged' | 'whole' {
  const [first] = row
  if (first === undefined || !isEmpty(first)) return 'whole'
  const filled = row.filter((cell) => !isEmpty(cell))
  const leading = row.findIndex((cell) => !isEmpty(cell))
  const gaps = row.length - leading > filled.length
  const goingOn = filled.filter(({ column }) => lowest(rows, column)?.cell.full === true)
  return gaps || filled.length < 2 || goingOn.length * 2 > filled.length ? 'cut' : 'merged'
}

/** Goes on with a table on the next page; false where it is another table. */
export function continueTable(table: PdfTable, next: PdfTable): boolean {
  if (!sameColumns(table.xs, next.xs)) return false
  const rows = next.rows.slice(repeatedRows(table, next))
  const [first = [], ...rest] = rows
  const kind = breakOf(first, table.rows)
  if (kind === 'whole') {
    table.rows.push(...rows)
    return true
  }
  const own: PdfCell[] = []
  for (const cell of first) {
    const above = lowest(table.rows, cell.column)
    if (above === null || (kind === 'merged' && !isEmpty(cell))) own.push(cell)
    else {
      const grown = kind === 'merged' ? cell.rowSpan : cell.rowSpan - 1
      const blocks = isEmpty(cell) ? above.cell.blocks : joinedBlocks(above.cell.blocks, cell.blocks)
      const full = isEmpty(cell) ? above.cell.full : cell.full
      replace(table.rows, above.row, { ...above.cell, blocks, full, rowSpan: above.cell.rowSpan + grown })
    }
  }
  if (kind === 'merged') table.rows.push(own)
  table.rows.push(...rest)
  return true
}
