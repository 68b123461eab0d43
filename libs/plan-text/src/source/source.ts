import { pairBrackets } from './brackets'
import { linesOf, type Line } from './lines'
import { markQuoted } from './quotes'

/** A text with what every grammar file needs to know about it, computed once. */
export interface Source {
  text: string
  lines: readonly Line[]
  /** Place of each bracket's partner, -1 for none. */
  partner: Int32Array
  /** 1 where a position lies between quotation marks. */
  quoted: Uint8Array
}

/** Prepares a text for reading, in one pass each. */
export function sourceOf(text: string): Source {
  return { text, lines: linesOf(text), partner: pairBrackets(text), quoted: markQuoted(text) }
}
