import type { DocumentCell, DocumentSpan, DocumentTable } from '../document'
import type { Block, BlockCell, TableBlock } from './block'
import { isLayout } from './layout-table'

/** A cell's own text: tabs would look like cells, blank lines like the end of a row. */
function cellText(blocks: readonly Block[]): string {
  return blocks
    .map((block) => (block.kind === 'line' ? block.text : rowsText(block)))
    .flatMap((text) => text.split(/\r\n?|\n/))
    .map((part) => part.replaceAll('\t', ' ').trim())
    .filter((part) => part !== '')
    .join('\n')
}

/** A table within a cell: its rows as lines, for tables in the text do not overlap. */
const rowsText = ({ rows }: TableBlock): string =>
  rows.map((row) => row.map(({ blocks }) => cellText(blocks)).join(' ')).join('\n')

/** What no text holds, though a damaged file may: control characters and halves of characters. */
const NO_TEXT = /[^\P{Cc}\t\n\r]|\p{Surrogate}/gu

/** Writes blocks one below the other and keeps where each cell came to stand. */
class DocumentWriter {
  readonly tables: DocumentTable[] = []
  private readonly parts: string[] = []
  private length = 0

  write(written: string): DocumentSpan {
    const text = written.replaceAll(NO_TEXT, '')
    const start = this.length
    this.parts.push(text)
    this.length += text.length
    return [start, this.length]
  }

  block(block: Block): void {
    if (block.kind === 'line') this.write(`${block.text}\n`)
    else if (isLayout(block)) this.layout(block)
    else this.table(block)
  }

  text(): string {
    return this.parts.join('')
  }

  private layout({ rows }: TableBlock): void {
    for (const row of rows) for (const { blocks } of row) for (const block of blocks) this.block(block)
  }

  private table({ rows }: TableBlock): void {
    const start = this.length
    const columns = rows.flatMap((row) => row.map(({ column, columnSpan }) => column + columnSpan))
    const width = columns.reduce((widest, column) => Math.max(widest, column), 0)
    const written = rows.map((row) => this.row(row, width))
    const span: DocumentSpan = [start, Math.max(start, this.length - 1)]
    this.tables.push({ span, rows: written })
  }

  /** Every grid column gets its place; one that a merge covers stays empty. */
  private row(row: readonly BlockCell[], width: number): DocumentCell[] {
    let tabs = 0
    const cells = row.map(({ column, columnSpan, rowSpan, blocks }) => {
      this.write('\t'.repeat(Math.max(0, column - tabs)))
      tabs = Math.max(tabs, column)
      return { span: this.write(cellText(blocks)), column, columnSpan, rowSpan }
    })
    this.write(`${'\t'.repeat(Math.max(0, width - 1 - tabs))}\n`)
    return cells
  }
}

/** The text of blocks, one line a row with cells between tabs, and the tables in it with exact spans. */
export function writeDocument(blocks: readonly Block[]): { text: string; tables: DocumentTable[] } {
  const writer = new DocumentWriter()
  for (const block of blocks) writer.block(block)
  return { text: writer.text(), tables: writer.tables }
}
