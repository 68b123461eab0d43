import { natureOf } from './cell-nature'
import type { Column } from './column'
import { distinctCells, type GridRow, type Section } from './grid'
import { headedOtherwise, headingOf, type Heading } from './headings'
import { columnsWithout, settleColumns } from './settle-columns'

/** Where a heading may stand under a title and a note of the table's own. */
const TITLE_ROWS = 6

interface OpenSection {
  heading: Heading
  rows: GridRow[]
}

const settled = ({ heading, rows }: OpenSection): Section => ({ columns: settleColumns(heading.columns, rows), rows })

function fits(columns: readonly Column[], rows: readonly GridRow[]): boolean {
  const units = columns.findIndex((column) => column.kind === 'unit' && column.party === null)
  const cells = rows.map((row) => row[units]).filter((cell) => cell !== null && cell !== undefined)
  return cells.some(({ words }) => natureOf(words) === 'units')
}

function unheaded(rows: readonly GridRow[], before: Section | null): Section[] {
  const width = rows[0]?.length ?? 0
  const filled = rows.filter((row) => distinctCells(row).length > 1)
  if (before !== null && before.columns.length === width && fits(before.columns, filled)) {
    return [{ columns: before.columns, rows }]
  }
  const columns = headedOtherwise(filled[0] ?? []) ? null : columnsWithout(filled)
  return columns === null ? [] : [{ columns, rows }]
}

/**
 * Parts rows at their headings. Headings repeated on every page are left out; a table without one goes on under
 * `before`, the last section of the table before it, or is read by what its cells hold.
 */
export function sectionsOf(rows: readonly GridRow[], before: Section | null): Section[] {
  const open: OpenSection[] = []
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? []
    const last = open.at(-1)
    const heading = last === undefined && at > TITLE_ROWS ? null : headingOf(row, rows[at + 1])
    if (heading === null) last?.rows.push(row)
    else {
      if (heading.words !== last?.heading.words) open.push({ heading, rows: [] })
      at += heading.rows - 1
    }
  }
  return open.length === 0 ? unheaded(rows, before) : open.map(settled)
}
