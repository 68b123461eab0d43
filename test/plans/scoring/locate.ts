import type { Span } from '@luoshi/plan-text'

import type { Quote } from './gold'

export interface Spanned {
  span: Span
}

/** Where the quoted words stand; throws where the text does not hold them, so that no gold can rot unseen. */
export function locate(text: string, { quote, nth = 1 }: Quote): Span {
  let start = -1
  for (let seen = 0; seen < nth; seen += 1) {
    start = text.indexOf(quote, start + 1)
    if (start < 0) throw new Error(`“${quote}” stands fewer than ${nth} times in the text`)
  }
  return [start, start + quote.length]
}

export const located = <T extends Quote>(text: string, all: readonly T[]): (T & Spanned)[] =>
  all.map((one) => ({ ...one, span: locate(text, one) }))
