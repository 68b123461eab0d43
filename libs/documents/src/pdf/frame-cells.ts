import { TOUCH, type Frame } from './frames'
import type { Rule } from './page-content'

/** A cell of a framed table: rows and columns of the grid, and its box on the page. */
export interface FrameCell {
  row: number
  column: number
  rowSpan: number
  columnSpan: number
  left: number
  right: number
  top: number
  bottom: number
}

const divides = (rules: readonly Rule[], at: number, middle: number): boolean =>
  rules.some((rule) => Math.abs(rule.at - at) <= TOUCH && rule.from <= middle && rule.to >= middle)

/** How far to the right and down a cell reaches before a line ends it. */
function cellAt(frame: Frame, row: number, column: number): FrameCell {
  const { xs, ys, flat, upright } = frame
  const [left = 0, top = 0] = [xs[column], ys[row]]
  const middleOfRow = (top + (ys[row + 1] ?? top)) / 2
  const middleOfColumn = (left + (xs[column + 1] ?? left)) / 2
  let last = column + 1
  while (last < xs.length - 1 && !divides(upright, xs[last] ?? 0, middleOfRow)) last += 1
  let end = row + 1
  while (end < ys.length - 1 && !divides(flat, ys[end] ?? 0, middleOfColumn)) end += 1
  const [right = left, bottom = top] = [xs[last], ys[end]]
  return { row, column, rowSpan: end - row, columnSpan: last - column, left, right, top, bottom }
}

/** The cells of a frame row by row; where lines are missing, cells are merged. */
export function frameCells(frame: Frame): FrameCell[] {
  const taken = new Set<string>()
  const cells: FrameCell[] = []
  for (let row = 0; row < frame.ys.length - 1; row += 1) {
    for (let column = 0; column < frame.xs.length - 1; column += 1) {
      if (taken.has(`${row} ${column}`)) continue
      const cell = cellAt(frame, row, column)
      for (let r = row; r < row + cell.rowSpan; r += 1)
        for (let c = column; c < column + cell.columnSpan; c += 1) taken.add(`${r} ${c}`)
      cells.push(cell)
    }
  }
  return cells
}
