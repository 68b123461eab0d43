import { line, type Block } from '../blocks/block'
import { continueTable, repeatedRows, sameColumns } from './continued-table'
import type { PdfTable } from './framed-table'
import { flowOf, type FlowPart } from './page-flow'
import { withoutFurniture } from './page-furniture'
import type { PdfPage } from './page-content'
import { areaOf, paragraphsOf } from './paragraphs'
import type { TextLine } from './text-lines'

/** Notes at the foot of a page stand between a table and the rest of it. */
const MOST_NOTES = 4

/** The table that a next one goes on with: the part before, or one whose head is repeated after notes. */
function begunTable(parts: readonly FlowPart[], next: PdfTable): PdfTable | null {
  const index = parts.findLastIndex(({ kind }) => kind === 'table')
  const part = parts[index]
  if (part?.kind !== 'table' || parts.length - 1 - index > MOST_NOTES) return null
  if (index === parts.length - 1) return part.table
  return sameColumns(part.table.xs, next.xs) && repeatedRows(part.table, next) > 0 ? part.table : null
}

/** Tables that go on over a page break become one. */
function joinedTables(parts: readonly FlowPart[]): FlowPart[] {
  const joined: FlowPart[] = []
  for (const part of parts) {
    const begun = part.kind === 'table' ? begunTable(joined, part.table) : null
    if (part.kind === 'table' && begun !== null && continueTable(begun, part.table)) continue
    joined.push(part)
  }
  return joined
}

const isBlank = ({ rows }: PdfTable, index: number): boolean =>
  (rows[index] ?? []).every(({ blocks, rowSpan }) => blocks.length === 0 && rowSpan === 1) &&
  rows.slice(0, index).every((row, above) => row.every(({ rowSpan }) => above + rowSpan <= index))

const tableOf = (table: PdfTable): Block => ({
  kind: 'table',
  rows: table.rows.filter((_, index) => !isBlank(table, index)),
})

/** The paragraphs and tables of a PDF, over its page breaks. */
export function pdfBlocks(pages: readonly PdfPage[]): Block[] {
  const flows = withoutFurniture(pages.map((page) => ({ height: page.height, parts: flowOf(page) })))
  const parts = joinedTables(flows.flatMap((flow) => flow.parts))
  const area = areaOf(parts.flatMap((part) => (part.kind === 'line' ? [part.line] : [])))
  const blocks: Block[] = []
  let lines: TextLine[] = []
  const close = (): void => {
    blocks.push(...paragraphsOf(lines, area).map(line))
    lines = []
  }
  for (const part of parts) {
    if (part.kind === 'line') lines.push(part.line)
    else {
      close()
      blocks.push(tableOf(part.table))
    }
  }
  close()
  return blocks
}
