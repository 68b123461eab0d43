import type { ItemDraft } from '../items/item-draft'
import type { QuotedText } from '../reading'
import { skipBlanks, skipBlanksBack } from '../source/lines'
import type { ClauseDraft } from './clause-draft'

/** What stands around a clause in the order of the text. */
export interface Around {
  /** The item whose words hold it. */
  own: ItemDraft | null
  /** The item of the same kind before that one. */
  sibling: ItemDraft | null
  earlier: ClauseDraft | null
  next: ClauseDraft | null
}

const SHORTEST_TASK = 6

/** "(二)责任单位:…", "●责任单位:…": a number that counts the clause itself, not a task. */
const numbersClause = (text: string, item: ItemDraft, clause: ClauseDraft): boolean =>
  beginsItem(text, item, clause) && item.ownEnd - clause.end < SHORTEST_TASK

const beginsItem = (text: string, item: ItemDraft, clause: ClauseDraft): boolean =>
  clause.form.includes('label') && skipBlanks(text, item.marker.end, clause.start) === clause.start

/** Without marks of emphasis at its end. */
function quoted(text: string, start: number, to: number): QuotedText {
  let end = to
  while (end > start && text.charAt(end - 1) === '*') end -= 1
  return { span: [start, end], text: text.slice(start, end) }
}

/** （责任单位:…）发展特色种植2万亩: the task behind a clause that stands first in its item. */
function taskBehind(text: string, item: ItemDraft, clause: ClauseDraft): QuotedText | null {
  if (!beginsItem(text, item, clause) || item.ownEnd - clause.end < SHORTEST_TASK) return null
  return quoted(text, skipMarks(text, clause.end, item.ownEnd), item.ownEnd)
}

/**
 * The item a clause belongs to. A clause at the end of a paragraph of 一是…二是… serves the whole paragraph,
 * unless the parts before it have clauses of their own; a number of its own leads to the task above.
 */
export function ownerOf(text: string, clause: ClauseDraft, { own, sibling, earlier }: Around): ItemDraft | null {
  if (own !== null && numbersClause(text, own, clause))
    return own.marker.style === 'dash' && sibling !== null ? sibling : (own.parent ?? own)
  if (own?.marker.style !== 'spoken' || own.parent === null) return own
  const last = own.parent.children.at(-1) === own
  const alone = earlier === null || earlier.start < own.parent.marker.start
  return last && alone ? own.parent : own
}

/** What a clause asks to be done: what its form says, else the words before it. */
export function taskOf(text: string, item: ItemDraft | null, clause: ClauseDraft, around: Around): QuotedText | null {
  if (clause.task !== null) {
    const from = Math.max(clause.task[0], item === null || item.marker.end > clause.task[1] ? 0 : item.marker.end)
    return quoted(text, from, skipBlanksBack(text, from, clause.task[1]))
  }
  if (item === null) return taskInParagraph(text, clause, around.earlier)
  if (sharesItem(text, item, clause, around)) return taskInParagraph(text, clause, around.earlier)
  return taskBehind(text, item, clause) ?? taskInItem(text, item, clause, around)
}

/** The item's words before the clause, since the clause before it. */
function taskInItem(text: string, item: ItemDraft, clause: ClauseDraft, around: Around): QuotedText | null {
  const { own, earlier } = around
  const until = own !== null && numbersClause(text, own, clause) ? own.marker.start : clause.start
  const floor = Math.max(item.marker.end, earlier !== null && earlier.end > item.marker.start ? earlier.end : 0)
  const start = skipMarks(text, floor, until)
  const end = skipBlanksBack(text, start, until)
  if (end - start < 2) return earlier === null ? null : wholeItem(text, item, clause)
  return quoted(text, start, end)
}

function wholeItem(text: string, item: ItemDraft, clause: ClauseDraft): QuotedText | null {
  const start = skipBlanks(text, item.marker.end, clause.start)
  const end = skipBlanksBack(text, start, clause.start)
  return end > start ? quoted(text, start, end) : null
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1

/** Whether paragraphs of one item have clauses of their own, each at its end: then each serves its paragraph. */
function sharesItem(text: string, item: ItemDraft, clause: ClauseDraft, { earlier, next }: Around): boolean {
  const start = lineStart(text, clause.start)
  if (start <= item.marker.start || skipMarks(text, start, clause.start) === clause.start) return false
  const before = earlier !== null && earlier.end > item.marker.end && earlier.end <= start
  const after = next !== null && next.end <= item.ownEnd && text.slice(clause.end, next.start).includes('\n')
  return before || after
}

const MOST_ABOVE = 3
const MOST_LABELLED = 6
/** 整改任务一：项目储备不足 · 整改措施：…: lines of one entry, the first of which says what it is about. */
const LABELLED = /^[一-鿿\d]{2,10}[:：]\s?(?=\S)/
const SUBJECT = /^[一-鿿\d]{0,6}(?:任务|事项|问题|项目|工作|内容)[一-鿿\d]{0,3}[:：]/

/** The words of the labelled line that names the entry a line belongs to. */
function entryAbove(text: string, floor: number, end: number): QuotedText | null {
  for (let [to, lines] = [end, 0]; lines < MOST_LABELLED && to > floor; lines += 1) {
    const from = skipMarks(text, Math.max(floor, lineStart(text, to)), to)
    const label = LABELLED.exec(text.slice(from, Math.min(to, from + 14)))?.[0]
    if (label === undefined) return null
    if (SUBJECT.test(label)) return quoted(text, from + label.length, to)
    to = skipBlanksBack(text, floor, lineStart(text, from))
  }
  return null
}

/** A paper without numbers: the words of the clause's paragraph before it; of the line above where it stands alone. */
function taskInParagraph(text: string, clause: ClauseDraft, earlier: ClauseDraft | null): QuotedText | null {
  const floor = earlier?.end ?? 0
  const own = skipMarks(text, Math.max(floor, lineStart(text, clause.start)), clause.start)
  const end = skipBlanksBack(text, own, clause.start)
  if (end - own >= 2) return quoted(text, own, end)
  const above = skipBlanksBack(text, floor, lineStart(text, clause.start))
  const from = skipMarks(text, Math.max(floor, lineStart(text, above)), above)
  const entry = entryAbove(text, floor, above)
  if (entry !== null) return entry
  const gap = text.slice(above, clause.start).split('\n').length - 1
  return above - from >= 2 && gap <= MOST_ABOVE && lineStart(text, above) > 0 ? quoted(text, from, above) : null
}

function skipMarks(text: string, from: number, to: number): number {
  let at = skipBlanks(text, from, to)
  while (at < to && '。；;，,、*'.includes(text.charAt(at))) at = skipBlanks(text, at + 1, to)
  return at
}
