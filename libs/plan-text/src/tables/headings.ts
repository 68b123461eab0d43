import { columnOf, isDutyHeading, isIndicatorHeading, type Column } from './column'
import { natureOf, type CellNature } from './cell-nature'
import { distinctCells, type GridRow } from './grid'
import { isAddressList, isScoring } from './settle-columns'

const LONGEST_CELL = 30
const OTHER: Column = { kind: 'other' }

export interface Heading {
  columns: readonly Column[]
  /** Words of the heading, column by column: a repeated heading has the same. */
  words: string
  /** Rows it takes. */
  rows: number
}

const isHeading = (columns: readonly Column[]): boolean => isDutyHeading(columns) || isIndicatorHeading(columns)

const CONTENT: readonly CellNature[] = ['units', 'deadline', 'number', 'value']

function mayAnnounce(words: string): boolean {
  if (words.length > LONGEST_CELL || words.includes('。')) return false
  return columnOf(words).kind !== 'other' || !CONTENT.includes(natureOf(words))
}

function mayHead(row: GridRow): boolean {
  const cells = distinctCells(row)
  return cells.length > 1 && cells.every(({ words }) => mayAnnounce(words))
}

/** Blank or merged cells take the words to their left, where a heading spans several columns. */
function spread(row: GridRow): string[] {
  let last = ''
  return row.map((cell) => (last = cell?.words ?? last))
}

/** A second row that only divides what the first announces: 责任单位 into 牵头单位 and 配合单位, a year into two values. */
function divides(upper: GridRow, lower: GridRow | undefined): lower is GridRow {
  if (lower === undefined) return false
  const above = spread(upper)
  const own = distinctCells(lower).filter(({ carried }) => !carried)
  const known = own.filter(({ words }) => columnOf(words).kind !== 'other')
  if (own.length === 0 || known.length * 2 < own.length || !own.every(({ words }) => mayAnnounce(words))) return false
  return lower.every((cell, at) => {
    if (cell === null || cell.carried) return true
    const shared = (upper[at] ?? null) === null || above[at] === above[at - 1] || above[at] === above[at + 1]
    return shared && columnOf(above[at] ?? '').kind !== 'number'
  })
}

function columnFrom(above: string, below: string | undefined): Column {
  if (below === undefined || below === above) return columnOf(above)
  const both = columnOf(`${above}${below}`)
  const own = columnOf(below)
  if (both.kind === 'value' && own.kind !== 'unit') return both
  return own.kind === 'other' ? columnOf(above) : own
}

function twoRowed(upper: GridRow, lower: GridRow): Column[] {
  const above = spread(upper)
  const width = Math.max(upper.length, lower.length)
  return Array.from({ length: width }, (_, at) => {
    const below = lower[at]
    const own = upper[at]?.words ?? ''
    return columnFrom(below === null || below === undefined ? own : (above[at] ?? ''), below?.words)
  })
}

const wordsOf = (rows: readonly GridRow[]): string =>
  rows
    .map((row) =>
      distinctCells(row)
        .map(({ words }) => words.replaceAll(/\s/g, ''))
        .join('|'),
    )
    .join('‖')

/** Whether a row is a heading that announces no duties: a table of scores or of addresses gives nobody work. */
export function headedOtherwise(row: GridRow): boolean {
  const cells = distinctCells(row)
  const words = cells.map((cell) => cell.words)
  if (cells.length < 2 || !cells.every((cell) => mayAnnounce(cell.words))) return false
  const known = words.filter((word) => columnOf(word).kind !== 'other')
  const content = words.filter((word) => columnOf(word).kind === 'other' && CONTENT.includes(natureOf(word)))
  return isScoring(words) || (known.length > 0 && content.length === 0)
}

/** The heading that begins with the first of some rows, or null. */
export function headingOf(upper: GridRow, lower: GridRow | undefined): Heading | null {
  if (!mayHead(upper)) return null
  const columns = upper.map((cell) => (cell === null ? OTHER : columnOf(cell.words)))
  if (divides(upper, lower)) {
    const both = twoRowed(upper, lower)
    if (isHeading(both)) return { columns: both, words: wordsOf([upper, lower]), rows: 2 }
  }
  if (
    isAddressList(
      distinctCells(upper).map((cell) => cell.words),
      columns,
    )
  )
    return null
  return isHeading(columns) ? { columns, words: wordsOf([upper]), rows: 1 } : null
}
