import type { PlanTable } from '@luoshi/contracts'
import { paragraphsOf } from './paragraphs'
import type { Span } from './segments'

/** A line of the text, or a table as its file drew it. */
export interface Block {
  span: Span
  table: PlanTable | null
}

/** The text in pieces to draw, in order; lines within a table are drawn by the table. A table within another is part of it. */
export function blocksOf(text: string, tables: readonly PlanTable[]): Block[] {
  const waiting = [...tables].sort((a, b) => a.span.start - b.span.start)
  const blocks: Block[] = []
  let drawnTo = 0
  for (const span of paragraphsOf(text)) {
    while (waiting[0] !== undefined && waiting[0].span.start < drawnTo) waiting.shift()
    const [table] = waiting
    if (span.start < drawnTo) continue
    if (table === undefined || span.end <= table.span.start) blocks.push({ span, table: null })
    else {
      blocks.push({ span: table.span, table })
      drawnTo = table.span.end
    }
  }
  return blocks
}
