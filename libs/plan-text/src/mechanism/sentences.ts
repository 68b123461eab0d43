import { skipBlanks, skipBlanksBack } from '../source/lines'

export interface Sentence {
  start: number
  end: number
}

const LONGEST_SENTENCE = 600
const SHORTEST_WRAPPED = 18

/** Whether a line break only wraps a sentence: the line is as long as a page is wide, or stops at a comma. */
function wraps(text: string, start: number, at: number): boolean {
  const last = text.charAt(at - 1)
  if (text.charAt(at + 1) === '\n' || text.charAt(at + 1) === '') return false
  if (',，、'.includes(last)) return true
  const lineStart = Math.max(start, text.lastIndexOf('\n', at - 1) + 1)
  return at - lineStart >= SHORTEST_WRAPPED && /[\u4e00-\u9fa5\d]/.test(last)
}

/** The sentences of a stretch of text; 600 characters of each at most. */
export function sentencesIn(text: string, from: number, to: number): Sentence[] {
  const found: Sentence[] = []
  let start = from
  for (let at = from; at <= to; at += 1) {
    if (at < to && !'。；;\n'.includes(text.charAt(at))) continue
    if (at < to && text.charAt(at) === '\n' && wraps(text, start, at)) continue
    const begin = skipBlanks(text, start, at)
    const end = skipBlanksBack(text, begin, at)
    if (end > begin) found.push({ start: begin, end: Math.min(end, begin + LONGEST_SENTENCE) })
    start = at + 1
  }
  return found
}
