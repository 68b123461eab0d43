import type { Block, BlockCell } from './block'

/** A cell as HTML and spreadsheets give it: without its column, which follows from the cells above and before. */
export interface LooseCell {
  columnSpan: number
  /** 0 means to the end of the table. */
  rowSpan: number
  blocks: readonly Block[]
}

/** Columns a table may have; merges beyond are cut. */
const WIDEST = 1000

/** Gives each cell its grid column, as HTML does; merges that reach past the table or into others are cut. */
export function placeCells(rows: readonly (readonly LooseCell[])[]): BlockCell[][] {
  /** For each column, the first row that is free again. */
  const freeFrom: number[] = []
  return rows.map((row, index) => {
    let column = 0
    return row.map(({ columnSpan, rowSpan, blocks }) => {
      while ((freeFrom[column] ?? 0) > index) column += 1
      const most = Math.max(1, Math.min(columnSpan, WIDEST - column))
      let width = 1
      while (width < most && (freeFrom[column + width] ?? 0) <= index) width += 1
      const left = rows.length - index
      const height = rowSpan === 0 ? left : Math.max(1, Math.min(rowSpan, left))
      const cell = { column, columnSpan: width, rowSpan: height, blocks }
      for (let covered = column; covered < column + width; covered += 1) freeFrom[covered] = index + height
      column += width
      return cell
    })
  })
}
