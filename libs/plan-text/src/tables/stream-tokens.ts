import type { Line } from '../source/lines'
import type { Source } from '../source/source'
import { isPageNumber, isRowNumber } from './cell-nature'
import { cellBetween, type GridCell } from './grid'

export interface Token extends GridCell {
  line: number
  lastLine: number
}

function cellsOf(source: Source, { start, end, index }: Line): Token[] {
  const tokens: Token[] = []
  let from = start
  for (let at = start; at <= end; at += 1) {
    if (at < end && !'|｜│\t'.includes(source.text.charAt(at))) continue
    const cell = cellBetween(source.text, from, at)
    if (cell !== null) tokens.push({ ...cell, line: index, lastLine: index })
    from = at + 1
  }
  return tokens
}

/**
 * Every filled cell of the text where a line is a cell, or several parted by bars that do not end rows: one stretch
 * before, between and after the lines `taken` by other tables.
 */
export function tokensOf(source: Source, taken: ReadonlySet<number>): Token[][] {
  const stretches: Token[][] = [[]]
  for (const line of source.lines) {
    if (taken.has(line.index)) {
      if (stretches.at(-1)?.length !== 0) stretches.push([])
    } else if (line.text !== '' && !isPageNumber(line.text)) stretches.at(-1)?.push(...cellsOf(source, line))
  }
  return stretches
}

const WHOLE = /^[（(]?(\d{1,5})[）)]?[.．、]?$/

export const arabic = (token: Token | undefined): number => Number(WHOLE.exec(token?.words ?? '')?.[1] ?? Number.NaN)

/** Where every heading stands in a paragraph of its own, lines without a gap between them are one cell. */
export function joinParagraphs(text: string, tokens: readonly Token[]): Token[] {
  const joined: Token[] = []
  for (const token of tokens) {
    const last = joined.at(-1)
    const apart = last === undefined || token.line - last.lastLine !== 1
    if (apart || isRowNumber(last.words) || isRowNumber(token.words)) joined.push({ ...token })
    else {
      const span = [last.span[0], token.span[1]] as const
      joined[joined.length - 1] = { ...last, span, words: text.slice(...span), lastLine: token.lastLine }
    }
  }
  return joined
}
