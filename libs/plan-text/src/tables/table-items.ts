import { lineMarkerAt, type Marker, type NumberStyle } from '../grammar/numbering'
import { itemAt } from '../items/find-item'
import type { ItemDraft } from '../items/item-draft'
import { titleEnd } from '../items/titles'
import type { Span } from '../reading'

/** A numbered row of a table, or the heading of a group of rows. */
export interface TableItem {
  marker: Marker
  /** Lower ranks hold higher ones. */
  rank: number
  /** The words that name it. */
  title: Span
  end: number
}

export const ROW_RANK = 9
export const CATEGORY_RANK = 7

const RANKS: Partial<Record<NumberStyle, number>> = { chapter: 1, chinese: 2, 'chinese-bracket': 3, arabic: 5 }
const UNNUMBERED = 6
const LONGEST_TITLE = 60

/** A group heading from the words of its cell; the number may stand in a cell of its own. */
export function groupItem(text: string, [start, end]: Span, number: Span | null, rank: number | null): TableItem {
  const own = number === null ? lineMarkerAt(text, start, end) : null
  const words = number === null ? '' : text.slice(...number).replace(/[、.．]$/, '')
  const written: Marker | null =
    number === null ? own : { style: 'chinese', number: words, start: number[0], end: start }
  const marker: Marker = written ?? { style: 'dash', number: '', start, end: start }
  const level = rank ?? (written === null ? UNNUMBERED : (RANKS[written.style] ?? UNNUMBERED))
  return { marker, rank: level, title: [marker.end, end], end }
}

/** The item of a numbered row: its number's cell, named by its task. */
export function rowItem(text: string, number: Span, title: Span, end: number): TableItem {
  const words = text.slice(...number).replace(/[.．、]$/, '')
  const marker: Marker = { style: 'arabic', number: words, start: number[0], end: number[1] }
  return { marker, rank: ROW_RANK, title, end }
}

function draftOf(text: string, item: TableItem, parent: ItemDraft | null): ItemDraft {
  const [from, to] = item.title
  const stop = titleEnd(text, from, to)
  return {
    marker: item.marker,
    level: parent === null ? 1 : parent.level + 1,
    parent,
    children: [],
    ownEnd: item.end,
    end: item.end,
    id: '',
    title: text.slice(from, Math.min(stop, from + LONGEST_TITLE * 2)),
  }
}

function draftsOf(text: string, items: readonly TableItem[], host: ItemDraft | null): ItemDraft[] {
  const open: { draft: ItemDraft; rank: number }[] = []
  return items.map((item) => {
    while ((open.at(-1)?.rank ?? -1) >= item.rank) open.pop()
    const parent = open.at(-1)?.draft ?? host
    const draft = draftOf(text, item, parent)
    parent?.children.push(draft)
    open.push({ draft, rank: item.rank })
    for (let at: ItemDraft | null = parent; at !== null; at = at.parent) at.end = Math.max(at.end, draft.end)
    return draft
  })
}

/** All items, those of tables among those of the text, in the order of the text and numbered anew. */
export function withTableItems(
  text: string,
  items: readonly ItemDraft[],
  tables: readonly { span: Span; items: readonly TableItem[] }[],
): ItemDraft[] {
  const inTables = tables.flatMap((table) => draftsOf(text, table.items, itemAt(items, table.span[0])))
  const all = [...items, ...inTables].sort((a, b) => a.marker.start - b.marker.start)
  all.forEach((item, index) => {
    item.id = `i${String(index + 1)}`
  })
  return all
}
