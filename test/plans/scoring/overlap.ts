import type { Span } from '@luoshi/plan-text'

const BLANK = /\s/
const OUTER = /[\s()（）[\]【】〔〕［］]/

/** Without blanks and brackets at either end: whether they belong to the words is a matter of taste. */
function bare(text: string, [start, end]: Span): Span {
  let [from, to] = [start, end]
  while (from < to && OUTER.test(text.charAt(from))) from += 1
  while (to > from && OUTER.test(text.charAt(to - 1))) to -= 1
  return [from, to]
}

function letters(text: string, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at += 1) if (!BLANK.test(text.charAt(at))) count += 1
  return count
}

/** Shared letters of two spans of one text divided by all their letters, 0–1, blanks and outer brackets aside. */
export function overlap(text: string, one: Span, other: Span): number {
  const [a, b] = [bare(text, one), bare(text, other)]
  const shared = letters(text, Math.max(a[0], b[0]), Math.min(a[1], b[1]))
  const all = letters(text, a[0], a[1]) + letters(text, b[0], b[1]) - shared
  return all === 0 ? 0 : shared / all
}
