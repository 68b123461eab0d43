import type { Span } from '../reading'
import { skipBlanks, skipBlanksBack } from '../source/lines'
import { unlessPlace } from '../lexicon/places'
import { unitLikeness } from './unit-names'

/** Marks and little words before a name that are no part of it. */
const BEFORE =
  /^(?:[\s★☆▲△●○■◆·*＊#※“"—–-]|\d{1,2}[.．、)）]|[①-⑳]|及|以及|与|并|由(?=[一-鿿]{2})|请(?=[省市县区各])|其中)+/
const LONGEST_LEAD_IN = 14
const AFTER = /[\s>＞*＊★☆▲”"—–-]+$/
/** 和 opens names of places too: 和平区, 和田地区. */
const AND = new RegExp(`^${unlessPlace('和')}`)

/** The name alone within its piece of a list, or null where nothing is left. */
export function trimName(text: string, start: number, end: number): Span | null {
  let from = skipBlanks(text, start, end)
  const words = text.slice(from, Math.min(end, from + LONGEST_LEAD_IN * 2))
  from += BEFORE.exec(words)?.[0].length ?? 0
  if (AND.test(text.slice(from, from + 2)) && unitLikeness(text.slice(from + 1, end)) === 'certain') from += 1
  const by = text.slice(from, Math.min(end, from + LONGEST_LEAD_IN)).indexOf('由')
  if (by > 0 && unitLikeness(text.slice(from + by + 1, end)) === 'certain') from += by + 1
  const tail = text.slice(Math.max(from, end - LONGEST_LEAD_IN), end)
  const to = skipBlanksBack(text, from, end - (AFTER.exec(tail)?.[0].length ?? 0))
  return to > from ? [from, to] : null
}
