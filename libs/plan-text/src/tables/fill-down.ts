import type { Column } from './column'
import type { GridCell, GridRow } from './grid'

const SAME = /^(同上|〃|″|同左|"|”)$/

const carriedDown = (cell: GridCell): GridCell => ({ ...cell, carried: true })

const isKind = (columns: readonly Column[], at: number, kinds: readonly Column['kind'][]): boolean => {
  const kind = columns[at]?.kind
  return kind !== undefined && kinds.includes(kind)
}

const anyIn = (row: GridRow, columns: readonly Column[], kinds: readonly Column['kind'][]): boolean =>
  row.some((cell, at) => cell !== null && isKind(columns, at, kinds))

/**
 * A row with the blanks a merged cell left in it filled from the row above: a task where units are named without one,
 * and, where merges are not handed over (`guessing`), the units of a task that names none. 同上 says the same in words.
 */
export function fillDown(row: GridRow, above: GridRow | null, columns: readonly Column[], guessing: boolean): GridRow {
  if (above === null) return row
  const units = anyIn(row, columns, ['unit'])
  const tasks = anyIn(row, columns, ['task'])
  const lead = row.some((cell, at) => cell !== null && isLead(columns[at]))
  return columns.map((column, at) => {
    const cell = row[at] ?? null
    const higher = above[at] ?? null
    if (higher === null) return cell
    if (cell !== null) return SAME.test(cell.words) ? carriedDown(higher) : cell
    if (column.kind === 'task') return units && !tasks ? carriedDown(higher) : null
    if (!guessing) return null
    if (column.kind === 'category') return carriedDown(higher)
    if (column.kind === 'unit') return tasks && (!units || (isLead(column) && !lead)) ? carriedDown(higher) : null
    return column.kind === 'deadline' && (!units || !tasks) ? carriedDown(higher) : null
  })
}

const isLead = (column: Column | undefined): boolean => column?.kind === 'unit' && column.role === 'lead'
