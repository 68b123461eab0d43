import { fitOf, natureOf, type CellNature } from './cell-nature'
import type { Column } from './column'
import type { GridCell, GridRow } from './grid'

/** Beyond this many cells the surplus is one cell: a row is never that wide. */
const MOST_CELLS = 48
const MISFIT = -3

interface Natured {
  cell: GridCell
  nature: CellNature
}

const natured = (cells: GridRow): Natured[] =>
  cells.flatMap((cell) => (cell === null ? [] : [{ cell, nature: natureOf(cell.words) }]))

const scoreOf = (best: readonly Best[][], columns: readonly Column[], cells: number): number =>
  best[columns.length]?.[cells]?.score ?? -Infinity

/** Whether each cell may stand in the column it was written under. */
export function standsWell(cells: GridRow, columns: readonly Column[]): boolean {
  if (cells.length > columns.length && cells.slice(columns.length).some((cell) => cell !== null)) return false
  return cells.every((cell, at) => {
    const column = columns[at]
    return cell === null || column === undefined || fitOf(natureOf(cell.words), cell.words, column) > MISFIT
  })
}

const fitsWell = (cells: GridRow, columns: readonly Column[]): number =>
  natured(cells).reduce((sum, { cell, nature }) => {
    const column = columns[cells.indexOf(cell)]
    return sum + (column === undefined ? 0 : fitOf(nature, cell.words, column))
  }, 0)

/**
 * A row whose first cells a merge swallowed without a trace stands too far left: its units under the task. The same
 * cells in their own columns, or null where they stand in them already.
 */
export function movedRight(cells: GridRow, columns: readonly Column[]): GridRow | null {
  const holds = columns.some(({ kind }, at) => kind === 'unit' && (cells[at] ?? null) !== null)
  const last = cells.findLastIndex((cell) => cell !== null)
  const blanks = columns.length - 1 - last
  if (holds || last < 1 || blanks < 1 || !cells.some((cell) => cell !== null && natureOf(cell.words) === 'units'))
    return null
  const moved = [...Array.from({ length: blanks }, () => null), ...cells.slice(0, last + 1)]
  const better = standsWell(moved, columns) && fitsWell(moved, columns) > fitsWell(cells, columns)
  return better ? moved : null
}

const EMPTY_COST: Partial<Record<Column['kind'], number>> = { number: 0.5, unit: 1, task: 1.5, indicator: 2, value: 1 }

function joinCost(column: Column, left: Natured): number {
  if (column.kind === 'number' || column.kind === 'value' || column.kind === 'measure') return 20
  if (/[、，,；;（(]$/.test(left.cell.words)) return 0
  if (column.kind === 'task') return 1
  return column.kind === 'unit' && column.role !== 'lead' ? 1.2 : 3
}

interface Best {
  score: number
  /** How many cells the last column took. */
  took: number
}

/** The best way of dealing the first cells to the first columns, by dynamic programming over both. */
function bestDeals(cells: readonly Natured[], columns: readonly Column[], join: boolean): Best[][] {
  const best: Best[][] = [[{ score: 0, took: 0 }, ...cells.map(() => ({ score: -Infinity, took: 0 }))]]
  for (const column of columns) {
    const above = best.at(-1) ?? []
    const row: Best[] = above.map(({ score }) => ({ score: score - (EMPTY_COST[column.kind] ?? 0), took: 0 }))
    for (let to = 1; to <= cells.length; to += 1) {
      let fits = 0
      let joins = 0
      for (let from = to - 1; from >= 0; from -= 1) {
        const one = cells[from]
        if (one === undefined || (from < to - 1 && !join)) break
        fits += fitOf(one.nature, one.cell.words, column)
        if (from < to - 1) joins += joinCost(column, one)
        const score = (above[from]?.score ?? -Infinity) + fits / (to - from) - joins
        if (score > (row[to]?.score ?? -Infinity)) row[to] = { score, took: to - from }
      }
    }
    best.push(row)
  }
  return best
}

const joined = (cells: readonly GridCell[], text: string): GridCell | null => {
  const [first, last] = [cells[0], cells.at(-1)]
  if (first === undefined || last === undefined) return null
  const span = [first.span[0], last.span[1]] as const
  return { span, words: text.slice(...span), carried: false }
}

function withoutSurplus(text: string, row: GridRow): GridRow {
  const cells = row.filter((cell) => cell !== null)
  if (cells.length <= MOST_CELLS) return cells
  const edge = MOST_CELLS / 2 - 1
  return [...cells.slice(0, edge), joined(cells.slice(edge, -edge), text), ...cells.slice(-edge)]
}

export interface Deal {
  row: GridRow
  /** Higher where the cells look more like what their columns announce. */
  score: number
}

/** Deals cells to columns in order by what they look like; several neighbours may share a column where `join` is set. */
export function dealCells(text: string, row: GridRow, columns: readonly Column[], join: boolean): Deal | null {
  const cells = natured(join ? withoutSurplus(text, row) : row)
  if (!join && cells.length > columns.length) return null
  return dealt(text, cells, bestDeals(cells, columns, join), columns, cells.length)
}

/** The deal of the first `count` cells, as the table of best deals has it. */
function dealt(
  text: string,
  cells: readonly Natured[],
  best: readonly Best[][],
  columns: readonly Column[],
  count: number,
): Deal | null {
  const score = scoreOf(best, columns, count)
  if (!Number.isFinite(score)) return null
  const row: (GridCell | null)[] = columns.map(() => null)
  let to = count
  for (let at = columns.length; at > 0; at -= 1) {
    const took = best[at]?.[to]?.took ?? 0
    row[at - 1] = joined(
      cells.slice(to - took, to).map(({ cell }) => cell),
      text,
    )
    to -= took
  }
  return { row, score }
}

const FEWEST_CELLS = 2

/** The deal of as many of the first cells as make the best row; null where none makes one worth anything. */
export function dealBestStart(
  text: string,
  row: GridRow,
  columns: readonly Column[],
): (Deal & { took: number }) | null {
  const cells = natured(row)
  const best = bestDeals(cells, columns, true)
  let took = 0
  let score = 0
  for (let count = FEWEST_CELLS; count <= cells.length; count += 1) {
    if (scoreOf(best, columns, count) <= score) continue
    score = scoreOf(best, columns, count)
    took = count
  }
  const deal = took === 0 ? null : dealt(text, cells, best, columns, took)
  return deal === null ? null : { ...deal, took }
}
