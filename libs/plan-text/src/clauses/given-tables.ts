import type { Span } from '../reading'
import type { Source } from '../source/source'
import type { SourceTable } from '../source/source-table'
import { columnOf, isDutyHeading, rowClause, type Column, type DutyTable } from './duty-table'

const NOTHING: Span = [0, 0]

function lineAt(source: Source, position: number): number {
  let low = 0
  let high = source.lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((source.lines[middle]?.start ?? Infinity) <= position) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}

function dutiesOf(source: Source, table: SourceTable): DutyTable | null {
  const width = Math.max(0, ...table.rows.flat().map(({ column, columnSpan }) => column + columnSpan))
  const carried: { span: Span; left: number }[] = Array.from({ length: width }, () => ({ span: NOTHING, left: 0 }))
  const duties: DutyTable = {
    span: table.span,
    firstLine: lineAt(source, table.span[0]),
    lastLine: lineAt(source, table.span[1]),
    clauses: [],
  }
  let columns: Column[] = []
  for (const row of table.rows) {
    for (const cell of row) carried[cell.column] = { span: cell.span, left: cell.rowSpan }
    const cells = carried.map(({ span, left }) => (left > 0 ? span : NOTHING))
    for (const one of carried) one.left -= 1
    const heading = cells.map(([from, to]) => columnOf(source.text.slice(from, to)))
    if (isDutyHeading(heading)) columns = heading
    else {
      const clause = rowClause(source, cells, columns)
      if (clause !== null) duties.clauses.push(clause)
    }
  }
  return duties.clauses.length > 0 ? duties : null
}

/** Duty tables among those a file reader handed over. */
export function givenTables(source: Source, tables: readonly SourceTable[]): DutyTable[] {
  return tables.map((table) => dutiesOf(source, table)).filter((duties) => duties !== null)
}
