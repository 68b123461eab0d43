import { skipBlanks } from '../source/lines'
import type { Source } from '../source/source'

const ENDS = '。；;！!\n'
const REACH = 1500

/** Start of the sentence that holds a position, at most some 1,500 characters back. */
export function sentenceStart(source: Source, at: number): number {
  let start = at
  const limit = Math.max(0, at - REACH)
  while (start > limit && !ENDS.includes(source.text.charAt(start - 1))) start -= 1
  return skipBlanks(source.text, start, at)
}

/** End of the sentence that holds a position, before its full stop. */
export function sentenceEnd(source: Source, at: number): number {
  let end = at
  const limit = Math.min(source.text.length, at + REACH)
  while (end < limit && !ENDS.includes(source.text.charAt(end))) end += 1
  return end
}
