import { line, type Block } from '../blocks/block'
import type { PdfWord } from './page-content'
import { linesOf, rejoined, type TextLine } from './text-lines'

/** Letters and digits at the start of a line wrap as one. */
const unbroken = (text: string): number => /^[\w.%-]*/.exec(text)?.[0].length ?? 0

/** Whether the next line's first word had no room left in this one. */
function wrapped(here: TextLine, next: TextLine, width: number): boolean {
  const room = width - (here.right - here.left)
  return room < here.size * (2.1 + 0.5 * unbroken(next.text))
}

/** What a cell holds, and whether its last line leaves no room: it may go on over a page break. */
export interface CellText {
  blocks: Block[]
  full: boolean
}

/** The words of a cell; lines that were only wrapped at its edge are put together again. */
export function cellText(words: readonly PdfWord[], width: number): CellText {
  const lines = linesOf(words)
  const texts: string[] = []
  lines.forEach((here, index) => {
    const before = lines[index - 1]
    const last = texts.at(-1)
    if (before !== undefined && last !== undefined && wrapped(before, here, width))
      texts[texts.length - 1] = rejoined(last, here.text)
    else texts.push(here.text)
  })
  const last = lines.at(-1)
  return { blocks: texts.map(line), full: last !== undefined && width - (last.right - last.left) < last.size * 2.1 }
}
