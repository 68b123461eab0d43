import type { PlanView } from '@luoshi/contracts'
import type { OriginalRow } from '@luoshi/persistence'

const spanView = ([start, end]: readonly [number, number]): { start: number; end: number } => ({ start, end })

/** The file a plan was read from, and the tables it held. */
export function originalView(row: OriginalRow | null): Pick<PlanView, 'original' | 'tables'> {
  if (row === null) return { original: null, tables: [] }
  const { fileName, mediaType, size, sha256, tables } = row
  return {
    original: { fileName, mediaType, size, sha256 },
    tables: tables.map(({ span, rows }) => ({
      span: spanView(span),
      rows: rows.map((cells) => cells.map((cell) => ({ ...cell, span: spanView(cell.span) }))),
    })),
  }
}
