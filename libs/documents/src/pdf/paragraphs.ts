import { rejoined, type TextLine } from './text-lines'

/** A line that begins an item stands alone, even where the one before is full. */
const ITEM =
  /^\s*(?:[一二三四五六七八九十百]+、|第[一二三四五六七八九十百\d]+[章节条]|[（(][一二三四五六七八九十百\d]+[）)]|\d+\s*[.．、](?!\d)|[①-⑳])/
const ENDS = /[。！？：；:;]\s*$/

/** The edges between which a text's lines run: the leftmost start, and where full lines end. */
export interface TextArea {
  left: number
  right: number
}

/** Edges that at least a few lines share; single lines may stand out. */
export function areaOf(lines: readonly TextLine[]): TextArea {
  const sorted = (places: readonly number[]): number[] => [...places].sort((a, b) => a - b)
  const rights = sorted(lines.map(({ right }) => right))
  const lefts = sorted(lines.map(({ left }) => left))
  const few = Math.floor(lines.length / 20)
  return { left: lefts[few] ?? 0, right: rights[rights.length - 1 - few] ?? 0 }
}

/** A line was only wrapped where it is full and the next goes on at the left edge, or where its paragraph's lines stand. */
function goesOn(line: TextLine, next: TextLine, within: boolean, { left, right }: TextArea): boolean {
  const em = next.size
  const full = line.right >= right - line.size * 1.6
  const alike = Math.abs(line.size - em) <= line.size * 0.15
  const begins = ITEM.test(next.text) && (ENDS.test(line.text) || line.right < right - line.size * 1.1)
  if (!full || !alike || begins) return false
  const edge = left + em * 0.9
  const step = next.left - line.left
  const hangs = line.left > edge && step > em * 0.9
  const returns = step < em * -0.9 && step > em * -5
  return next.left <= edge || hangs || returns || (within && Math.abs(step) <= em * 0.5)
}

/** Lines put together to paragraphs. */
export function paragraphsOf(lines: readonly TextLine[], area = areaOf(lines)): string[] {
  const paragraphs: string[] = []
  let within = false
  lines.forEach((line, index) => {
    const before = lines[index - 1]
    const last = paragraphs.at(-1)
    within = before !== undefined && goesOn(before, line, within, area)
    if (last !== undefined && within) paragraphs[paragraphs.length - 1] = rejoined(last, line.text)
    else paragraphs.push(line.text.trimEnd())
  })
  return paragraphs
}
