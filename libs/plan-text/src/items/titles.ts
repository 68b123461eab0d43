import { roleWords } from '../lexicon/roles'
import { skipBlanksBack } from '../source/lines'

const LONGEST_TITLE = 60

const OPENS = '（(【[〔'
const CLAUSE = new RegExp(`^[（(【[〔][^（()）\\n]{0,40}(?:[:：]|${roleWords('verb')})`)

/** Where a bracket with a responsibility clause begins: 科技创新(牵头单位:…). */
function clauseIn(text: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    if (OPENS.includes(text.charAt(at)) && at > from && CLAUSE.test(text.slice(at, at + 50))) return at
  }
  return to
}

function firstOf(text: string, from: number, to: number, stops: string): number {
  for (let at = from; at < to; at += 1) if (stops.includes(text.charAt(at))) return at
  return to
}

/** End of the words that name an item: its first sentence, or its first phrase where the sentence is long. */
export function titleEnd(text: string, from: number, to: number): number {
  const sentence = firstOf(text, from, to, '。；;：:\n')
  if (sentence - from <= LONGEST_TITLE) return skipBlanksBack(text, from, clauseIn(text, from, sentence))
  return skipBlanksBack(text, from, firstOf(text, from, sentence, '，,'))
}
