import type { Source } from '../source/source'
import { isPageNumber, isRowNumber } from './cell-nature'
import { cellBetween, type GridCell } from './grid'

export interface Token extends GridCell {
  line: number
  lastLine: number
}

/** Every filled cell of the text where a line is a cell, or several parted by bars that do not end rows. */
export function tokensOf(source: Source): Token[] {
  const tokens: Token[] = []
  for (const line of source.lines) {
    if (line.text === '' || isPageNumber(line.text)) continue
    let from = line.start
    for (let at = line.start; at <= line.end; at += 1) {
      if (at < line.end && !'|｜│\t'.includes(source.text.charAt(at))) continue
      const cell = cellBetween(source.text, from, at)
      if (cell !== null) tokens.push({ ...cell, line: line.index, lastLine: line.index })
      from = at + 1
    }
  }
  return tokens
}

const WHOLE = /^[（(]?(\d{1,4})[）)]?[.．、]?$/

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
