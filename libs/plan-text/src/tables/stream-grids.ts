import { lineMarkerAt } from '../grammar/numbering'
import { isFurniture } from '../source/furniture'
import type { Source } from '../source/source'
import { natureOf } from './cell-nature'
import { columnOf, type Column } from './column'
import { dealBestStart, dealCells } from './fit-row'
import type { Grid, GridRow } from './grid'
import { settleColumns } from './settle-columns'
import { headingAt, LONGEST_HEADING_CELL, type StreamHeading } from './stream-headings'
import { arabic, joinParagraphs, tokensOf, type Token } from './stream-tokens'

const ROW_REACH = 60
const MOST_SKIPPED = 200
const LONGEST_GROUP = 120

const isGroup = (source: Source, token: Token): boolean => {
  const style = token.words.length > LONGEST_GROUP ? undefined : lineMarkerAt(source.text, ...token.span)?.style
  return style === 'chinese' || style === 'chinese-bracket' || style === 'chapter'
}

interface Rows {
  rows: GridRow[]
  next: number
}

const MOST_AHEAD = 48

/**
 * How many of the tokens ahead make the best row: where the table's last row ends nothing else says. The heading of a group ends it,
 * unless the row is better with it, as tasks may bear such numbers themselves.
 */
function bestRow(source: Source, tokens: readonly Token[], from: number, most: number, columns: readonly Column[]) {
  const ahead = tokens.slice(from, from + Math.min(most, MOST_AHEAD))
  const group = ahead.findIndex((token, at) => at > 0 && isGroup(source, token))
  const whole = dealBestStart(source.text, ahead, columns)
  const ended = group < 0 ? null : dealBestStart(source.text, ahead.slice(0, group), columns)
  return ended !== null && ended.score >= (whole?.score ?? -Infinity) ? ended : whole
}

/** Where the next row begins: at the next number, else at one that leaves some out or begins anew. */
function nextNumber(tokens: readonly Token[], from: number, expected: number): number {
  let other = -1
  for (let at = from + 1; at < Math.min(tokens.length, from + ROW_REACH); at += 1) {
    const number = arabic(tokens[at])
    if (number === expected + 1) return at
    const skips = number > expected && number < expected + MOST_SKIPPED && at > from + 2
    if (other < 0 && (skips || (number === 1 && expected > 1))) other = at
  }
  return other
}

/** What stands behind the last column's date under one number is a row of its own, merged with the one above. */
function rowsWithin(tokens: readonly Token[], columns: readonly Column[]): (readonly Token[])[] {
  if (tokens.length <= columns.length || columns.at(-1)?.kind !== 'deadline') return [tokens]
  const parts: (readonly Token[])[] = []
  let from = 0
  tokens.forEach(({ words }, at) => {
    const ends = at === tokens.length - 1 || (at > from && natureOf(words) === 'deadline' && isProse(tokens[at + 1]))
    if (!ends) return
    parts.push(tokens.slice(from, at + 1))
    from = at + 1
  })
  return parts
}

const isProse = (token: Token | undefined): boolean => token !== undefined && natureOf(token.words) === 'text'

function numberedRows(source: Source, tokens: readonly Token[], heading: StreamHeading): Rows {
  const rows: GridRow[] = []
  let at = heading.next
  for (; groupAhead(source, tokens, at); at += 1) rows.push(tokens.slice(at, at + 1))
  let longest = heading.columns.length
  while (!Number.isNaN(arabic(tokens[at]))) {
    const end = nextNumber(tokens, at, arabic(tokens[at]))
    if (end < 0) {
      const best = bestRow(source, tokens, at, longest + 2, heading.columns)
      if (best !== null) rows.push(best.row)
      return { rows, next: at + (best?.took ?? 1) }
    }
    let own = end
    own = beforeHeading(tokens, at, own, heading)
    while (own > at + 2 && isHeadingOrGroup(source, tokens[own - 1])) own -= 1
    longest = Math.max(longest, own - at)
    for (const part of rowsWithin(tokens.slice(at, own), heading.columns)) {
      const deal = dealCells(source.text, part, heading.columns, true)
      if (deal !== null) rows.push(deal.row)
    }
    for (const token of tokens.slice(own, end)) if (isGroup(source, token)) rows.push([token])
    at = end
  }
  return { rows, next: at }
}

/** Where the table's heading stands again, at a page's top, within the cells of a row; else the row's end. */
function beforeHeading(tokens: readonly Token[], from: number, end: number, { words }: StreamHeading): number {
  for (let at = from + 2; at + words.length <= end; at += 1)
    if (words.every((word, place) => tokens[at + place]?.words === word)) return at
  return end
}

/** A group's heading may stand between the table's and its first row. */
function groupAhead(source: Source, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token !== undefined && isGroup(source, token)
}

function isHeadingOrGroup(source: Source, token: Token | undefined): boolean {
  if (token === undefined) return false
  const { kind } = columnOf(token.words)
  const heads = token.words.length <= LONGEST_HEADING_CELL && kind !== 'other' && natureOf(token.words) !== 'deadline'
  return heads || isGroup(source, token) || isFurniture(token.words)
}

function unnumberedRows(source: Source, tokens: readonly Token[], heading: StreamHeading): Rows {
  const rows: GridRow[] = []
  const width = heading.columns.length
  let at = heading.next
  while (at < tokens.length) {
    const token = tokens[at]
    if (token !== undefined && isGroup(source, token) && rows.length > 0) {
      rows.push([token])
      at += 1
      continue
    }
    const best = bestRow(source, tokens, at, width + 2, heading.columns)
    if (
      best === null ||
      best.score < width + 1 ||
      !best.row.some((cell, column) => cell !== null && heading.columns[column]?.kind === 'unit')
    )
      break
    rows.push(best.row)
    at += best.took
  }
  while (rows.at(-1)?.length === 1) {
    rows.pop()
    at -= 1
  }
  return { rows, next: at }
}

/** Whether each cell of a heading stands in a paragraph of its own, and the table's cells with it. */
function isSpaced(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) if ((tokens[at]?.line ?? 0) - (tokens[at - 1]?.line ?? 0) < 2) return false
  return true
}

interface Stream {
  tokens: readonly Token[]
  paragraphs: readonly Token[]
  /** Where a token begins among the paragraphs. */
  placeOf: ReadonlyMap<number, number>
}

function gridAt(source: Source, { tokens, paragraphs, placeOf }: Stream, at: number): Grid | null {
  const heading = headingAt(tokens, at)
  if (heading === null) return null
  const place = isSpaced(tokens, at, heading.next) ? placeOf.get(tokens[heading.next]?.span[0] ?? -1) : undefined
  const cells = place === undefined ? tokens : paragraphs
  const body = { ...heading, next: place ?? heading.next }
  const numbered = heading.columns[0]?.kind === 'number'
  const { rows, next } = (numbered ? numberedRows : unnumberedRows)(source, cells, body)
  const [first, last] = [tokens[at], cells[next - 1]]
  if (first === undefined || last === undefined || rows.every((row) => row.length < 2)) return null
  const sections = [{ columns: settleColumns(heading.columns, rows), rows }]
  return { span: [first.span[0], last.span[1]], firstLine: first.line, lastLine: last.lastLine, sections }
}

function gridsIn(source: Source, tokens: readonly Token[]): Grid[] {
  const paragraphs = joinParagraphs(source.text, tokens)
  const placeOf = new Map(paragraphs.map(({ span }, index) => [span[0], index]))
  const grids: Grid[] = []
  let end = -1
  for (let at = 0; at < tokens.length; at += 1) {
    if ((tokens[at]?.span[0] ?? 0) < end) continue
    const grid = gridAt(source, { tokens, paragraphs, placeOf }, at)
    if (grid === null) continue
    grids.push(grid)
    end = grid.span[1]
  }
  return grids
}

/** Duty tables pasted with one cell a line, with or without numbers of rows, outside the lines `taken` by other tables. */
export function streamGrids(source: Source, taken: ReadonlySet<number>): Grid[] {
  return tokensOf(source, taken).flatMap((tokens) => gridsIn(source, tokens))
}
