import { FURNITURE, PRINTED_BY } from '../lexicon/page-words'

/** Whether a line belongs to the page or the imprint rather than to the document's body. */
export function isFurniture(line: string): boolean {
  if (line === '' || line.length > 400) return false
  const head = line.slice(0, 200)
  return FURNITURE.some((pattern) => pattern.test(head)) || (line.length < 240 && PRINTED_BY.test(line))
}
