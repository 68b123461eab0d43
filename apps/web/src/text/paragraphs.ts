import type { Span } from './segments'

/** The lines of a stretch of text with where they stand; empty lines are left out, offsets are kept. */
export function paragraphsIn(text: string, { start: from, end }: Span): Span[] {
  const found: Span[] = []
  let start = from
  for (const line of text.slice(from, end).split('\n')) {
    if (line.trim() !== '') found.push({ start, end: start + line.length })
    start += line.length + 1
  }
  return found
}

/** All lines of a text. */
export const paragraphsOf = (text: string): Span[] => paragraphsIn(text, { start: 0, end: text.length })
