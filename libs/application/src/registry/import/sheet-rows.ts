import { RuleBroken, sameHeading } from '@luoshi/domain'
import type { Table } from './import-row'

/** One row under the heading; a cell of a column the sheet does not have is absent. */
export interface SheetRow<C extends string> {
  line: number
  cells: Readonly<Partial<Record<C, string>>>
}

export interface Sheet<C extends string> {
  /** Columns the sheet has, in the order of the headings. */
  columns: readonly C[]
  rows: readonly SheetRow<C>[]
}

/** A title or a note may stand above the heading. */
const headingWithin = 5
const most = 5000

/**
 * The rows below the heading, blank ones left out. Throws `RuleBroken('import.no-heading')`, `('import.no-rows')` and
 * `('import.too-many-rows')`.
 */
export function sheetRows<C extends string>(table: Table, headings: Readonly<Record<C, string>>): Sheet<C> {
  const known = Object.entries(headings) as [C, string][]
  const key = known[0]?.[1] ?? ''
  const heading = table.slice(0, headingWithin).findIndex((row) => row.some((cell) => sameHeading(cell, key)))
  const named = table[heading]
  if (named === undefined) throw new RuleBroken('import.no-heading')
  const places = known
    .map(([column, words]) => ({ column, at: named.findIndex((cell) => sameHeading(cell, words)) }))
    .filter(({ at }) => at >= 0)
  const rows = table
    .map((cells, index) => ({ line: index + 1, cells }))
    .slice(heading + 1)
    .filter(({ cells }) => places.some(({ at }) => (cells[at] ?? '').trim() !== ''))
  if (rows.length === 0) throw new RuleBroken('import.no-rows')
  if (rows.length > most) throw new RuleBroken('import.too-many-rows', { most: most.toString() })
  return {
    columns: places.map(({ column }) => column),
    rows: rows.map(({ line, cells }) => ({
      line,
      cells: Object.fromEntries(places.map(({ column, at }) => [column, (cells[at] ?? '').trim()])) as Partial<
        Record<C, string>
      >,
    })),
  }
}
