import type { Column } from './column'
import type { GridCell, GridRow } from './grid'

const SAME = /^(同上|〃|″|同左|"|”)$/

const carriedDown = (cell: GridCell): GridCell => ({ ...cell, carried: true })

interface Has {
  task: boolean
  lead: boolean
  unit: boolean
  person: boolean
  /** Its number is that of the row above. */
  goesOn?: boolean
}

function kindsIn(row: GridRow, columns: readonly Column[]): Has {
  const has = (fits: (column: Column) => boolean) =>
    row.some((cell, at) => {
      const column = columns[at]
      return cell !== null && column !== undefined && fits(column)
    })
  return {
    task: has(({ kind }) => kind === 'task'),
    lead: has((column) => column.kind === 'unit' && column.party === null && column.role === 'lead'),
    unit: has((column) => column.kind === 'unit' && column.party === null),
    person: has((column) => column.kind === 'unit' && column.party === 'person'),
  }
}

function fillsBlank(column: Column, has: Has, guessing: boolean): boolean {
  if (column.kind === 'task') return (has.unit || has.person) && !has.task
  if (!guessing) return false
  if (column.kind === 'category') return true
  if (column.kind === 'deadline') return has.goesOn === true || !has.unit || !has.task
  if (column.kind !== 'unit' || !has.task) return false
  if (column.party === 'person') return !has.person && !has.unit
  return !has.unit || (column.role === 'lead' && !has.lead)
}

/**
 * A row with the blanks a merged cell left in it filled from the row above: a task where units are named without one,
 * and, where merges are not handed over (`guessing`), the units of a task that names none. 同上 says the same in words.
 */
export function fillDown(row: GridRow, above: GridRow | null, columns: readonly Column[], guessing: boolean): GridRow {
  if (above === null) return row
  const had = kindsIn(row, columns)
  const merged = { ...had, goesOn: columns.some(({ kind }, at) => kind === 'number' && (row[at] ?? null) === null) }
  return columns.map((column, at) => {
    const cell = row[at] ?? null
    const higher = above[at] ?? null
    if (higher === null) return cell
    if (cell !== null) return SAME.test(cell.words) ? carriedDown(higher) : cell
    return fillsBlank(column, merged, guessing) ? carriedDown(higher) : null
  })
}
