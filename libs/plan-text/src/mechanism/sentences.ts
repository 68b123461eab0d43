import { skipBlanks, skipBlanksBack } from '../source/lines'

export interface Sentence {
  start: number
  end: number
}

const LONGEST_SENTENCE = 600
const SHORTEST_WRAPPED = 18
const NEAR = 200

/** Lines of a table are no sentences; a tab that only indents makes none. */
const isRow = (text: string, at: number): boolean => {
  const before = text.slice(Math.max(0, at - NEAR), at)
  const after = text.slice(at, at + NEAR)
  const begun = before.slice(before.lastIndexOf('\n') + 1).trimStart()
  return begun.includes('\t') || /^[|｜│].*[|｜│]/.test(begun) || (after.split('\n', 1)[0] ?? '').trim().includes('\t')
}

/** Whether a line break only wraps a sentence: the line is as long as a page is wide, or stops at a comma. */
function wraps(text: string, start: number, at: number): boolean {
  const last = text.charAt(at - 1)
  if (isRow(text, at - 1) || isRow(text, at + 1)) return false
  if (text.charAt(at + 1) === '\n' || text.charAt(at + 1) === '') return false
  if (',，、'.includes(last)) return true
  const lineStart = Math.max(start, text.lastIndexOf('\n', at - 1) + 1)
  return at - lineStart >= SHORTEST_WRAPPED && /[\u4e00-\u9fa5\d]/.test(last)
}

/** The sentences of a stretch of text by paragraph; 600 characters of each sentence at most. */
export function paragraphsIn(text: string, from: number, to: number): Sentence[][] {
  const found: Sentence[][] = []
  let paragraph: Sentence[] = []
  let start = from
  for (let at = from; at <= to; at += 1) {
    const char = at < to ? text.charAt(at) : '\n'
    if (!'。；;\n'.includes(char)) continue
    if (char === '\n' && at < to && wraps(text, start, at)) continue
    const begin = skipBlanks(text, start, at)
    const end = skipBlanksBack(text, begin, at)
    if (end > begin && !isRow(text, begin))
      paragraph.push({ start: begin, end: Math.min(end, begin + LONGEST_SENTENCE) })
    if (char === '\n' && paragraph.length > 0) {
      found.push(paragraph)
      paragraph = []
    }
    start = at + 1
  }
  return found
}
