import type { ClauseDraft, DraftParty } from '../clauses/clause-draft'
import type { Finding, Span } from '../reading'
import type { Source } from '../source/source'
import type { Column, TaskRank } from './column'
import type { GridCell, GridRow } from './grid'
import { readPartyCell } from './party-cell'

/** Cells of a row under columns of one kind, each once. */
export function cellsUnder(row: GridRow, columns: readonly Column[], kind: Column['kind']): GridCell[] {
  const cells: GridCell[] = []
  row.forEach((cell, at) => {
    if (cell !== null && columns[at]?.kind === kind && cells.at(-1)?.span[0] !== cell.span[0]) cells.push(cell)
  })
  return cells
}

function tasksUnder(row: GridRow, columns: readonly Column[], ranks: readonly TaskRank[]): GridCell[] {
  return row.filter((cell, at) => {
    const column = columns[at]
    return cell !== null && column?.kind === 'task' && ranks.includes(column.rank)
  }) as GridCell[]
}

/** The cell that says what is done: the last written in this row, else one merged down to it, else its goal. */
export function taskCell(row: GridRow, columns: readonly Column[]): GridCell | null {
  const said = tasksUnder(row, columns, ['name', 'detail'])
  const own = said.filter(({ carried }) => !carried).at(-1)
  const goals = [...tasksUnder(row, columns, ['goal']), ...cellsUnder(row, columns, 'value')]
  const goal = goals.find(({ carried }) => !carried)
  return own ?? (said.length > 0 ? said.at(-1) : goal) ?? cellsUnder(row, columns, 'category').at(-1) ?? null
}

interface RoledCell {
  cell: GridCell
  column: Column & { kind: 'unit' }
}

function roledCells(row: GridRow, columns: readonly Column[]): RoledCell[] {
  const cells: RoledCell[] = []
  row.forEach((cell, at) => {
    const column = columns[at]
    if (cell === null || column?.kind !== 'unit' || cells.at(-1)?.cell.span[0] === cell.span[0]) return
    cells.push({ cell, column })
  })
  return cells
}

/** One row as a clause: its cells of units are the clause, its task cell the task; null where it names nobody. */
export function rowClause(
  source: Source,
  row: GridRow,
  columns: readonly Column[],
  anchor: number,
): ClauseDraft | null {
  const named = roledCells(row, columns)
  if (named.length === 0) return null
  const own = named.filter(({ cell }) => !cell.carried)
  const shown = own.length > 0 ? own : named
  const [first, last] = [shown[0], shown.at(-1)]
  if (first === undefined || last === undefined) return null
  const parties: DraftParty[] = []
  const findings: Finding[] = []
  for (const { cell, column } of named) {
    const read = readPartyCell(source, cell.span, column)
    parties.push(...read.parties)
    if (!cell.carried) findings.push(...read.findings)
  }
  const task: Span | null = taskCell(row, columns)?.span ?? null
  const deadlines = cellsUnder(row, columns, 'deadline').map(({ span }) => span)
  return {
    start: first.cell.span[0],
    end: last.cell.span[1],
    anchor,
    form: 'table',
    parties,
    deadlines,
    task,
    missing: { opening: false, closing: false },
    findings,
  }
}
