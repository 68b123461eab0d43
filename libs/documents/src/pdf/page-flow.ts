import { framedTable, isWithin, type PdfTable } from './framed-table'
import { framesOf } from './frames'
import type { PdfPage, PdfWord } from './page-content'
import { linesOf, type TextLine } from './text-lines'

/** What a page holds from the top down. */
export type FlowPart = { kind: 'line'; line: TextLine } | { kind: 'table'; table: PdfTable }

const asParts = (words: readonly PdfWord[]): FlowPart[] =>
  linesOf(words).map((line): FlowPart => ({ kind: 'line', line }))

/** The lines and framed tables of a page in the order in which they are read. */
export function flowOf({ words, flat, upright }: PdfPage): FlowPart[] {
  const parts: FlowPart[] = []
  let free = [...words]
  for (const frame of framesOf(flat, upright)) {
    const inside = free.filter((word) => isWithin(word, frame))
    const table = inside.length === 0 ? null : framedTable(frame, inside)
    if (table === null) continue
    const held = new Set(inside)
    const top = frame.ys[0] ?? 0
    const above = free.filter((word) => !held.has(word) && word.y <= top + word.size * 0.5)
    const taken = new Set(above)
    parts.push(...asParts(above), { kind: 'table', table })
    free = free.filter((word) => !held.has(word) && !taken.has(word))
  }
  return [...parts, ...asParts(free)]
}
