import { finding } from '../findings/finding'
import { classifyUnit } from '../grammar/unit-names'
import type { Finding, Span, TargetUnit } from '../reading'
import type { Source } from '../source/source'
import { readPartyCell } from '../tables/party-cell'
import type { Column } from '../tables/column'
import { distinctCells, type GridCell, type GridRow, type Section } from '../tables/grid'
import { indicatorName } from './indicator-name'
import type { DraftTarget } from './prose-targets'
import { readValue } from './read-value'

export interface IndicatorSection {
  targets: DraftTarget[]
  findings: Finding[]
}

const PRESCRIBED = /^(预期性?|约束性?|预期|约束)$/

/** The cell that names what is measured: the last written before the first value. */
function nameCell(row: GridRow, columns: readonly Column[]): GridCell | null {
  let name: GridCell | null = null
  for (const [at, cell] of row.entries()) {
    const column = columns[at]
    if (cell === null || column === undefined) continue
    if (column.kind === 'value') break
    const named = column.kind === 'indicator' || (column.kind === 'task' && column.rank !== 'goal')
    if (named && !PRESCRIBED.test(cell.words) && !(cell.carried && name !== null)) name = cell
  }
  return name
}

function ownersOf(source: Source, row: GridRow, columns: readonly Column[]): TargetUnit[] {
  return row.flatMap((cell, at) => {
    const column = columns[at]
    if (cell === null || column?.kind !== 'unit' || row[at - 1]?.span[0] === cell.span[0]) return []
    const { parties } = readPartyCell(source, cell.span, column)
    return parties.map(({ name, span, kind }) => ({ name, span, kind: kind ?? classifyUnit(name) }))
  })
}

interface ValueColumn {
  period: string | null
  measure: DraftTarget['measure']
}

function valueColumnOf(column: Column | undefined): ValueColumn | null {
  if (column?.kind === 'value') return column.baseline ? null : column
  return column?.kind === 'task' && column.rank === 'goal' ? { period: null, measure: null } : null
}

function rowTargets(source: Source, row: GridRow, columns: readonly Column[]): DraftTarget[] {
  const name = nameCell(row, columns)
  if (name === null) return []
  const measured = row.find((cell, at) => cell !== null && columns[at]?.kind === 'measure')?.words ?? null
  const { indicator, unit } = indicatorName(name.words)
  const responsible = ownersOf(source, row, columns)
  const seen = new Set<number>()
  return row.flatMap((cell, at): DraftTarget[] => {
    const column = valueColumnOf(columns[at])
    if (cell === null || column === null || seen.has(cell.span[0])) return []
    seen.add(cell.span[0])
    const value = readValue(cell.words)
    if (value === null) return []
    const span: Span = cell.span
    return [
      {
        text: cell.words,
        span,
        indicator,
        comparator: value.comparator,
        value: value.value,
        upper: value.upper,
        unit: value.unit ?? measured ?? unit,
        period: column.period,
        periodImplied: false,
        measure: column.measure,
        responsible,
      },
    ]
  })
}

/** Rows of an indicator table as targets, one a value. */
export function readIndicatorSection(source: Source, { columns, rows }: Section): IndicatorSection {
  const read = rows.map((row) => ({ row, targets: rowTargets(source, row, columns) }))
  const targets = read.flatMap((one) => one.targets)
  const named = read.filter((one) => one.targets.length > 0)
  const cells = named.flatMap(({ row }) => distinctCells(row))
  const [first, last] = [cells[0], cells.at(-1)]
  if (first === undefined || last === undefined) return { targets, findings: [] }
  return { targets, findings: [finding('table.indicators', [first.span[0], last.span[1]], String(named.length))] }
}
