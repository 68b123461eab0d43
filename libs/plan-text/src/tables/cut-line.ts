import { cellBetween, type GridCell } from './grid'

/** How the cells of a line are parted: by tabs, by drawn bars, by wide blanks, by any blank. */
export type Mark = 'tab' | 'bar' | 'wide' | 'blank'

export const MARKS: readonly Mark[] = ['tab', 'bar', 'wide', 'blank']

const PATTERNS: Record<Mark, RegExp> = {
  tab: /\t/g,
  bar: /[|｜│]/g,
  wide: /[ \u00a0\u3000]{2,}/g,
  blank: /[ \u00a0\u3000]+/g,
}

export interface CutLine {
  cells: (GridCell | null)[]
  /** The line ends with a mark: the next one begins a new cell. */
  closed: boolean
}

const RULE = /^[\s|｜│┃┌┐└┘├┤┬┴┼─━:：\-—–+=]*$/

/** A line that only draws the table. */
export const isRule = (words: string): boolean => RULE.test(words)

/** Cells of a line between two positions; null where the mark does not occur or the line is a mere rule. */
export function cutLine(text: string, from: number, to: number, mark: Mark): CutLine | null {
  const words = text.slice(from, to)
  const pattern = PATTERNS[mark]
  pattern.lastIndex = 0
  const cells: (GridCell | null)[] = []
  let at = 0
  let marks = 0
  for (const match of words.matchAll(pattern)) {
    if (mark === 'bar' || mark === 'tab' || match.index > 0)
      cells.push(cellBetween(text, from + at, from + match.index))
    at = match.index + match[0].length
    marks += 1
  }
  if (marks === 0 || (mark === 'bar' && isRule(words))) return null
  const rest = cellBetween(text, from + at, to)
  const closed = rest === null
  if (rest !== null) cells.push(rest)
  if (mark === 'bar' && /^\s{0,8}[|｜│]/.test(words)) cells.shift()
  return { cells, closed }
}
