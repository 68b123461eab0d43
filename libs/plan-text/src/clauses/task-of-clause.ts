import type { ItemDraft } from '../items/item-draft'
import type { QuotedText } from '../reading'
import { skipBlanks, skipBlanksBack } from '../source/lines'
import type { ClauseDraft } from './clause-draft'

/**
 * The item a clause belongs to. A clause at the end of a paragraph of 一是…二是… serves the whole paragraph,
 * unless the parts before it have clauses of their own.
 */
export function ownerOf(item: ItemDraft | null, earlier: ClauseDraft | null): ItemDraft | null {
  if (item?.marker.style !== 'spoken' || item.parent === null) return item
  const last = item.parent.children.at(-1) === item
  const alone = earlier === null || earlier.start < item.parent.marker.start
  return last && alone ? item.parent : item
}

/** What a clause asks to be done: the item's words before it, since the clause before it. */
export function taskOf(
  text: string,
  item: ItemDraft | null,
  clause: ClauseDraft,
  earlier: ClauseDraft | null,
): QuotedText | null {
  if (clause.task !== null) {
    const from = Math.max(clause.task[0], item === null || item.marker.end > clause.task[1] ? 0 : item.marker.end)
    return { span: [from, clause.task[1]], text: text.slice(from, clause.task[1]) }
  }
  if (item === null) return null
  const floor = Math.max(item.marker.end, earlier !== null && earlier.end > item.marker.start ? earlier.end : 0)
  const start = skipMarks(text, floor, clause.start)
  const end = skipBlanksBack(text, start, clause.start)
  if (end - start < 2) return earlier === null ? null : wholeItem(text, item, clause)
  return { span: [start, end], text: text.slice(start, end) }
}

function wholeItem(text: string, item: ItemDraft, clause: ClauseDraft): QuotedText | null {
  const start = skipBlanks(text, item.marker.end, clause.start)
  const end = skipBlanksBack(text, start, clause.start)
  return end > start ? { span: [start, end], text: text.slice(start, end) } : null
}

function skipMarks(text: string, from: number, to: number): number {
  let at = skipBlanks(text, from, to)
  while (at < to && '。；;，,、'.includes(text.charAt(at))) at = skipBlanks(text, at + 1, to)
  return at
}
