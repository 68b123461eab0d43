import { lineMarkerAt, type Marker, type NumberStyle } from '../grammar/numbering'
import { runInMarkers } from '../grammar/run-in-numbers'
import { spokenMarkers } from '../grammar/spoken-numbers'
import { skipBlanks, type Line } from '../source/lines'
import type { Source } from '../source/source'
import type { ItemDraft } from './item-draft'
import { titleEnd } from './titles'

/** Styles that always stand at the top of the document's tree, highest first. */
const TOP_STYLES: readonly NumberStyle[] = ['annex']

/** A lost number counts as one of the bracketed series around it. */
const siblingStyle = (style: NumberStyle): NumberStyle => (style === 'broken-bracket' ? 'chinese-bracket' : style)

function markersOf(text: string, lines: readonly Line[]): Marker[] {
  const numbered = lines.map((line) => ({ line, marker: lineMarkerAt(text, line.start, line.end) }))
  const stretches = numbered.map(({ line, marker }) => ({
    from: marker?.end ?? line.start,
    to: line.end,
    numbered: marker !== null,
  }))
  const atLines = numbered.flatMap(({ marker }) => (marker === null ? [] : [marker]))
  const known = new Set(atLines.map(({ style }) => style))
  const runIn = runInMarkers(text, lines, known)
  return [...atLines, ...runIn, ...spokenMarkers(text, stretches)].sort((a, b) => a.start - b.start)
}

function parentFor(style: NumberStyle, last: ItemDraft | null): ItemDraft | null {
  if (TOP_STYLES.includes(style)) return null
  for (let at = last; at !== null; at = at.parent) {
    if (siblingStyle(at.marker.style) === siblingStyle(style)) return at.parent
  }
  return last
}

function draftFrom(marker: Marker, last: ItemDraft | null, count: number): ItemDraft {
  const parent = parentFor(marker.style, last)
  const level = parent === null ? 1 : parent.level + 1
  const draft = { marker, level, parent, children: [], ownEnd: marker.end, end: marker.end }
  return { ...draft, id: `i${String(count)}`, title: '' }
}

/** Last position of body text before `limit`, so that page furniture and blank lines end no item. */
function lastBodyEnd(body: readonly Line[], limit: number): number {
  let low = 0
  let high = body.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((body[middle]?.start ?? limit) < limit) low = middle + 1
    else high = middle
  }
  return Math.min(body[low - 1]?.end ?? 0, limit)
}

function closeItems(source: Source, body: readonly Line[], drafts: readonly ItemDraft[]): void {
  const finish = (item: ItemDraft, limit: number): number => Math.max(item.marker.end, lastBodyEnd(body, limit))
  drafts.forEach((item, index) => {
    item.ownEnd = finish(item, drafts[index + 1]?.marker.start ?? source.text.length)
    item.end = item.ownEnd
    const words = skipBlanks(source.text, item.marker.end, item.ownEnd)
    item.title = source.text.slice(words, titleEnd(source.text, words, item.ownEnd)).replaceAll('**', '')
  })
  for (const item of [...drafts].reverse()) {
    if (item.parent !== null) item.parent.end = Math.max(item.parent.end, item.end)
  }
}

/**
 * The tree of numbered items. `body` holds the non-empty lines that belong to the document's words:
 * no furniture, no tables, no list of annexes. `content` has the tables too: an item's span holds them.
 */
export function readItems(source: Source, body: readonly Line[], content: readonly Line[] = body): ItemDraft[] {
  const drafts: ItemDraft[] = []
  let last: ItemDraft | null = null
  for (const marker of markersOf(source.text, body)) {
    const draft = draftFrom(marker, last, drafts.length + 1)
    draft.parent?.children.push(draft)
    drafts.push(draft)
    last = draft
  }
  closeItems(source, content, drafts)
  return drafts
}
