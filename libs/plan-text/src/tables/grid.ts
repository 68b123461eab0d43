import type { Span } from '../reading'
import { skipBlanks, skipBlanksBack } from '../source/lines'
import { isBlankCell } from './cell-nature'
import type { Column } from './column'

/** A cell with words in it. */
export interface GridCell {
  span: Span
  words: string
  /** Written in a row above and merged down to this one. */
  carried: boolean
}

/** Cells by column; null where nothing stands. A cell over several columns stands in each of them. */
export type GridRow = readonly (GridCell | null)[]

/** Rows under one heading. */
export interface Section {
  columns: readonly Column[]
  rows: readonly GridRow[]
}

/** A table from any source. */
export interface Grid {
  span: Span
  firstLine: number
  lastLine: number
  sections: readonly Section[]
}

/** The cell between two positions without its blanks, or null where it is empty. */
export function cellBetween(text: string, from: number, to: number, carried = false): GridCell | null {
  const start = skipBlanks(text, from, to)
  const end = skipBlanksBack(text, start, to)
  const words = text.slice(start, end)
  return isBlankCell(words) ? null : { span: [start, end], words, carried }
}

/** The different cells of a row, in order. */
export function distinctCells(row: GridRow): GridCell[] {
  const cells: GridCell[] = []
  for (const cell of row) if (cell !== null && cell.span[0] !== cells.at(-1)?.span[0]) cells.push(cell)
  return cells
}
