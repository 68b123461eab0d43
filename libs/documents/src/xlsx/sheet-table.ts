import { line, type Block, type BlockCell } from '../blocks/block'
import type { CellRange } from './cell-address'
import type { SheetCell } from './sheet-cells'

const sortedNumbers = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b)

/** How many of the kept rows or columns lie in a range, ends inclusive. */
function keptWithin(kept: readonly number[], first: number, last: number): number {
  const below = (limit: number): number => {
    let low = 0
    let high = kept.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((kept[middle] ?? 0) < limit) low = middle + 1
      else high = middle
    }
    return low
  }
  return below(last + 1) - below(first)
}

/** The cells that a merge hides, all but its first; rows and columns that hold nothing are left out of the sheet. */
function placed(cells: readonly SheetCell[], merges: readonly CellRange[]): BlockCell[][] {
  const rows = sortedNumbers(cells.map(({ row }) => row))
  const columns = sortedNumbers(cells.map(({ column }) => column))
  const starts = new Map(merges.map((merge) => [`${merge.top} ${merge.left}`, merge]))
  const shown = new Set(cells.map(({ row, column }) => `${row} ${column}`))
  const drawn = merges.filter(({ top, left }) => shown.has(`${top} ${left}`))
  const byRow = new Map<number, BlockCell[]>(rows.map((row) => [row, []]))
  const active = [...drawn].sort((a, b) => a.top - b.top)
  let open: CellRange[] = []
  let next = 0
  for (const { row, column, text } of cells) {
    while (next < active.length && (active[next]?.top ?? Infinity) <= row) open.push(...active.slice(next, ++next))
    open = open.filter(({ bottom }) => bottom >= row)
    const merge = starts.get(`${row} ${column}`)
    const covered = open.some(
      (one) => one !== merge && column >= one.left && column <= one.right && row >= one.top && row <= one.bottom,
    )
    if (covered) continue
    byRow.get(row)?.push({
      column: keptWithin(columns, 0, column - 1),
      columnSpan: merge === undefined ? 1 : keptWithin(columns, merge.left, merge.right),
      rowSpan: merge === undefined ? 1 : keptWithin(rows, merge.top, merge.bottom),
      blocks: [line(text)],
    })
  }
  return [...byRow.values()]
}

/** Gives cells that show nothing their place too, but for those that a merge covers. */
function whole(rows: readonly (readonly BlockCell[])[]): BlockCell[][] {
  const width = rows
    .flatMap((row) => row.map(({ column, columnSpan }) => column + columnSpan))
    .reduce((widest, end) => Math.max(widest, end), 0)
  const freeFrom = new Array<number>(width).fill(0)
  return rows.map((row, index) => {
    for (const { column, columnSpan, rowSpan } of row) freeFrom.fill(index + rowSpan, column, column + columnSpan)
    const empty = freeFrom.flatMap((free, column) => (free > index ? [] : [column]))
    const fillers = empty.map((column) => ({ column, columnSpan: 1, rowSpan: 1, blocks: [] }))
    return [...row, ...fillers].sort((a, b) => a.column - b.column)
  })
}

const isTitle = (row: readonly BlockCell[]): boolean => row.length === 1

/** A sheet's rows: those of one cell above and below the table are its title and notes, the rest is the table. */
export function sheetBlocks(cells: readonly SheetCell[], merges: readonly CellRange[]): Block[] {
  const rows = placed(cells, merges)
  const first = rows.findIndex((row) => !isTitle(row))
  if (first < 0) return rows.flat().flatMap(({ blocks }) => blocks)
  const last = rows.findLastIndex((row) => !isTitle(row)) + 1
  const lines = (part: readonly (readonly BlockCell[])[]): Block[] => part.flat().flatMap(({ blocks }) => blocks)
  return [
    ...lines(rows.slice(0, first)),
    { kind: 'table', rows: whole(rows.slice(first, last)) },
    ...lines(rows.slice(last)),
  ]
}
