import { skipBlanks } from '../source/lines'
import type { Source } from '../source/source'

const ENDS = '。；;！!\n'
const REACH = 600

/** A half-width full stop between Chinese words; no decimal point, no number of an item. */
export function isFullStop(text: string, at: number): boolean {
  return text.charAt(at) === '.' && /[一-鿿）)]/.test(text.charAt(at - 1)) && !/[\dA-Za-z]/.test(text.charAt(at + 1))
}

const ends = (text: string, at: number): boolean => ENDS.includes(text.charAt(at)) || isFullStop(text, at)

/** Start of the sentence that holds a position, at most `reach` characters back. */
export function sentenceStart(source: Source, at: number, reach = REACH): number {
  let start = at
  const limit = Math.max(0, at - reach)
  while (start > limit && !ends(source.text, start - 1)) start -= 1
  return skipBlanks(source.text, start, at)
}

/** End of the sentence that holds a position, before its full stop; at most `reach` characters on. */
export function sentenceEnd(source: Source, at: number, reach = REACH): number {
  let end = at
  const limit = Math.min(source.text.length, at + reach)
  while (end < limit && !ends(source.text, end)) end += 1
  return end
}
