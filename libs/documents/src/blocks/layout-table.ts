import type { Block, TableBlock } from './block'

/** A cell with more paragraphs than this holds a page, not an entry. */
const MOST_PARAGRAPHS = 40
const FEWEST_ROWS = 4

const columnsOf = (table: TableBlock): number =>
  Math.max(0, ...table.rows.map((row) => Math.max(0, ...row.map(({ column, columnSpan }) => column + columnSpan))))

const holdsTable = (block: Block): boolean => block.kind === 'table' && !isLayout(block)

/**
 * Whether a table only arranges a page: one column, or few rows of which a cell holds a table or a whole article. Its
 * cells are read one after the other, as paragraphs.
 */
export function isLayout(table: TableBlock): boolean {
  if (columnsOf(table) < 2) return true
  if (table.rows.length > FEWEST_ROWS) return false
  return table.rows.some((row) => row.some(({ blocks }) => blocks.length > MOST_PARAGRAPHS || blocks.some(holdsTable)))
}
