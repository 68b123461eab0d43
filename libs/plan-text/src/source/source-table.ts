import type { Span } from '../reading'

/** A cell of a table that a file held as a table: where its words stand in the extracted text. */
export interface SourceCell {
  span: Span
  /** Grid column the cell begins in, from 0. */
  column: number
  columnSpan: number
  /** A cell merged over rows appears once, in its first row. */
  rowSpan: number
}

/** A table handed over by a file reader, in the order of the text; no two tables overlap. */
export interface SourceTable {
  span: Span
  rows: readonly (readonly SourceCell[])[]
}
