import type { Span } from './segments'

/** The lines of a text with where they stand; empty lines are left out, offsets are kept. */
export function paragraphsOf(text: string): Span[] {
  const found: Span[] = []
  let start = 0
  for (const line of text.split('\n')) {
    if (line.trim() !== '') found.push({ start, end: start + line.length })
    start += line.length + 1
  }
  return found
}
