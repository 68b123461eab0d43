import type { SourceCell, SourceTable } from '../source/source-table'
import { cellBetween, type GridCell, type GridRow } from './grid'

/** More columns than any office draws; what lies beyond is left alone. */
const MOST_COLUMNS = 64

interface Merge {
  cell: GridCell
  left: number
}

function place(text: string, cell: SourceCell, open: (Merge | null)[], row: (GridCell | null)[]): void {
  const words = cellBetween(text, cell.span[0], cell.span[1])
  const end = Math.min(MOST_COLUMNS, cell.column + Math.max(1, cell.columnSpan))
  for (let column = Math.max(0, cell.column); column < end; column += 1) {
    row[column] = words
    open[column] = words === null || cell.rowSpan <= 1 ? null : { cell: words, left: cell.rowSpan - 1 }
  }
}

/** Rows of a table a file held as a table, merged cells repeated in every row and column they cover. */
export function givenRows(text: string, table: SourceTable): GridRow[] {
  let width = 0
  for (const row of table.rows)
    for (const { column, columnSpan } of row) width = Math.max(width, Math.min(MOST_COLUMNS, column + columnSpan))
  const open: (Merge | null)[] = Array.from({ length: width }, () => null)
  return table.rows.map((cells) => {
    const row: (GridCell | null)[] = open.map((merge) => (merge === null ? null : { ...merge.cell, carried: true }))
    open.forEach((merge, column) => {
      open[column] = merge !== null && merge.left > 1 ? { cell: merge.cell, left: merge.left - 1 } : null
    })
    for (const cell of cells) place(text, cell, open, row)
    return row
  })
}
