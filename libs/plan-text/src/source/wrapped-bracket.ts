import { NUMERALS } from '../lexicon/line-words'
import { isClosing, isOpening } from './brackets'
import type { Source } from './source'

/** A blank line or a number: what follows is not the rest of a wrapped line. */
export const NEW_PARAGRAPH = new RegExp(`^[^\\S\\n]*(\\n|$|[（(]?[${NUMERALS}\\d]{1,3}[）)、.．]|\\d{1,2}[ \\u3000])`)

const WRAPPED_LINES = 4
const WRAPPED_REACH = 400

/** The bracket's partner on its line, or on one of the next lines where a page's width broke the clause; -1 for none. */
export function closingOf(source: Source, opening: number): number {
  const partner = source.partner[opening] ?? -1
  if (partner >= 0) return partner
  let breaks = 0
  for (let at = opening + 1; at < Math.min(source.text.length, opening + WRAPPED_REACH); at += 1) {
    const char = source.text.charAt(at)
    if (isClosing(char) && (source.partner[at] ?? -1) < 0) return breaks > 0 ? at : -1
    if (isOpening(char) && (source.partner[at] ?? -1) < 0) return -1
    if (char === '。') return -1
    if (char === '\n') {
      breaks += 1
      const next = source.text.slice(at + 1, at + 40)
      if (breaks >= WRAPPED_LINES || NEW_PARAGRAPH.test(next)) return -1
    }
  }
  return -1
}
