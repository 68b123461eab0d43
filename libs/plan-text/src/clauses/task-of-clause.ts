import type { ItemDraft } from '../items/item-draft'
import type { QuotedText } from '../reading'
import { skipBlanks, skipBlanksBack } from '../source/lines'
import type { ClauseDraft } from './clause-draft'

/** "(二)责任单位:…", "●责任单位:…": a number that counts the clause itself, not a task. */
export function numbersClause(text: string, item: ItemDraft, clause: ClauseDraft): boolean {
  return beginsItem(text, item, clause) && item.ownEnd - clause.end < SHORTEST_TASK
}

const SHORTEST_TASK = 6

const beginsItem = (text: string, item: ItemDraft, clause: ClauseDraft): boolean =>
  clause.form.includes('label') && skipBlanks(text, item.marker.end, clause.start) === clause.start

/** （责任单位:…）发展特色种植2万亩: the task behind a clause that stands first in its item. */
function taskBehind(text: string, item: ItemDraft, clause: ClauseDraft): QuotedText | null {
  if (!beginsItem(text, item, clause) || item.ownEnd - clause.end < SHORTEST_TASK) return null
  const start = skipMarks(text, clause.end, item.ownEnd)
  return { span: [start, item.ownEnd], text: text.slice(start, item.ownEnd) }
}

function taskBeside(item: ItemDraft): ItemDraft {
  const siblings = item.parent?.children ?? []
  const before = siblings[siblings.indexOf(item) - 1]
  return item.marker.style === 'dash' && before !== undefined ? before : (item.parent ?? item)
}

/**
 * The item a clause belongs to. A clause at the end of a paragraph of 一是…二是… serves the whole paragraph,
 * unless the parts before it have clauses of their own; a number of its own leads to the task above.
 */
export function ownerOf(
  text: string,
  item: ItemDraft | null,
  clause: ClauseDraft,
  earlier: ClauseDraft | null,
): ItemDraft | null {
  if (item !== null && numbersClause(text, item, clause)) return taskBeside(item)
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
  until = clause.start,
): QuotedText | null {
  if (clause.task !== null) {
    const from = Math.max(clause.task[0], item === null || item.marker.end > clause.task[1] ? 0 : item.marker.end)
    return { span: [from, clause.task[1]], text: text.slice(from, clause.task[1]) }
  }
  if (item === null) return null
  const behind = taskBehind(text, item, clause)
  if (behind !== null) return behind
  const floor = Math.max(item.marker.end, earlier !== null && earlier.end > item.marker.start ? earlier.end : 0)
  const start = skipMarks(text, floor, until)
  const end = skipBlanksBack(text, start, until)
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
