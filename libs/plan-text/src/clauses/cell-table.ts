import type { Span } from '../reading'
import type { Line } from '../source/lines'
import type { Source } from '../source/source'
import type { ClauseDraft } from './clause-draft'
import { columnOf, isDutyHeading, rowClause, type Column, type DutyTable } from './duty-table'

const LONGEST_HEADING_CELL = 14
const MOST_COLUMNS = 9
const ROW_NUMBER = /^\d{1,3}[.、]?$/

interface Heading {
  columns: Column[]
  /** Index in the list of filled lines after the heading's last cell. */
  next: number
}

/** Heading cells stand one a line and begin with 序号. */
function headingAt(lines: readonly Line[], at: number): Heading | null {
  if (columnOf(lines[at]?.text ?? '').kind !== 'number') return null
  const columns: Column[] = []
  let next = at
  for (; next < lines.length && columns.length < MOST_COLUMNS; next += 1) {
    const cell = lines[next]?.text ?? ''
    if (cell.length > LONGEST_HEADING_CELL || ROW_NUMBER.test(cell)) break
    columns.push(columnOf(cell))
  }
  return isDutyHeading(columns) && ROW_NUMBER.test(lines[next]?.text ?? '') ? { columns, next } : null
}

const wordsOf = (line: Line): Span => [line.start, line.end]

/** A row's cells; where a cell was wrapped over lines, the surplus belongs to the longest text column, the task. */
function cellsOf(lines: readonly Line[], columns: readonly Column[]): Span[] {
  const spans = lines.map(wordsOf)
  const surplus = spans.length - columns.length
  const task = columns.findIndex(({ kind }) => kind === 'task')
  const last = spans[task + surplus]
  const first = spans[task]
  if (surplus <= 0 || first === undefined || last === undefined) return spans
  return [...spans.slice(0, task), [first[0], last[1]], ...spans.slice(task + surplus + 1)]
}

function rowEnd(lines: readonly Line[], from: number, expected: number, width: number): number {
  let at = from + 1
  while (at < lines.length && at - from < width * 3) {
    if (Number.parseInt(lines[at]?.text ?? '', 10) === expected + 1 && ROW_NUMBER.test(lines[at]?.text ?? '')) return at
    at += 1
  }
  return Math.min(lines.length, from + width)
}

function tableAt(source: Source, lines: readonly Line[], at: number): { table: DutyTable; next: number } | null {
  const heading = headingAt(lines, at)
  const first = lines[at]
  if (heading === null || first === undefined) return null
  const clauses: ClauseDraft[] = []
  let from = heading.next
  while (ROW_NUMBER.test(lines[from]?.text ?? '')) {
    const end = rowEnd(lines, from, Number.parseInt(lines[from]?.text ?? '', 10), heading.columns.length)
    const clause = rowClause(source, cellsOf(lines.slice(from, end), heading.columns), heading.columns)
    if (clause !== null) clauses.push(clause)
    from = end
  }
  if (clauses.length === 0) return null
  const last = lines[from - 1] ?? first
  const table = { span: [first.start, last.end] as const, firstLine: first.index, lastLine: last.index, clauses }
  return { table, next: from }
}

/** Duty tables pasted with one cell a line, rows numbered from 1. */
export function cellTables(source: Source): DutyTable[] {
  const lines = source.lines.filter(({ text }) => text !== '')
  const tables: DutyTable[] = []
  let at = 0
  while (at < lines.length) {
    const found = tableAt(source, lines, at)
    if (found !== null) tables.push(found.table)
    at = found?.next ?? at + 1
  }
  return tables
}
