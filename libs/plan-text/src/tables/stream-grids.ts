import { isFurniture } from '../source/furniture'
import { lineMarkerAt } from '../grammar/numbering'
import type { Source } from '../source/source'
import { isPageNumber, isRowNumber } from './cell-nature'
import { columnOf, isDutyHeading, type Column } from './column'
import { dealCells } from './fit-row'
import { cellBetween, type Grid, type GridCell, type GridRow } from './grid'
import { settleColumns } from './settle-columns'

const LONGEST_HEADING_CELL = 14
const MOST_COLUMNS = 12
const ROW_REACH = 60
const LONGEST_GROUP = 60

interface Token extends GridCell {
  line: number
  lastLine: number
}

/** Every filled cell of the text where a line is a cell, or several parted by bars that do not end rows. */
function tokensOf(source: Source): Token[] {
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

const arabic = (token: Token | undefined): number => Number(WHOLE.exec(token?.words ?? '')?.[1] ?? Number.NaN)

/** Where every heading stands in a paragraph of its own, lines without a gap between them are one cell. */
function joinParagraphs(text: string, tokens: readonly Token[]): Token[] {
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

interface StreamHeading {
  columns: Column[]
  next: number
}

/** 责任单位 directly above 牵头单位 and 配合单位 heads both: it is no column of its own. */
function withoutParents(columns: readonly Column[]): Column[] {
  return columns.filter((column, at) => {
    const [next, after] = [columns[at + 1], columns[at + 2]]
    if (column.kind !== 'unit' || next?.kind !== 'unit' || after?.kind !== 'unit') return true
    return !(column.role === 'responsible' && next.role === 'lead' && after.role === 'cooperating')
  })
}

/** A narrow column breaks its heading: 序/号, 牵头/单位, 完成/时限. */
const BROKEN_HEAD = /^(责任|牵头|配合|主办|协办|承办|协同|完成|办理|整改|工作|重点|具体|主要)$/
const BROKEN_TAIL = /^(号|单位|部门|领导|时限|时间|期限|内容|任务|措施|举措|目标|人)$/

function headingCell(tokens: readonly Token[], at: number): { words: string; next: number } {
  const words = tokens[at]?.words ?? ''
  const tail = tokens[at + 1]?.words ?? ''
  const whole = `${words}${tail}`
  const broken = (words === '序' && tail === '号') || (BROKEN_HEAD.test(words) && BROKEN_TAIL.test(tail))
  return broken && columnOf(whole).kind !== 'other' ? { words: whole, next: at + 2 } : { words, next: at + 1 }
}

function headingAt(tokens: readonly Token[], at: number): StreamHeading | null {
  const first = columnOf(headingCell(tokens, at).words)
  if (first.kind !== 'number' && first.kind !== 'task' && first.kind !== 'category') return null
  const columns: Column[] = []
  let next = at
  while (next < tokens.length && columns.length < MOST_COLUMNS) {
    const cell = headingCell(tokens, next)
    const column = columnOf(cell.words)
    if (cell.words.length > LONGEST_HEADING_CELL || isRowNumber(cell.words)) break
    if (first.kind !== 'number' && column.kind === 'other' && cell.words.length > 6) break
    columns.push(column)
    next = cell.next
  }
  const known = columns.filter(({ kind }) => kind !== 'other').length
  const numbered = first.kind === 'number'
  if (!isDutyHeading(columns) || known * 2 < columns.length || (numbered && Number.isNaN(arabic(tokens[next]))))
    return null
  return { columns: withoutParents(columns), next }
}

const isGroup = (source: Source, token: Token): boolean => {
  const style = token.words.length > LONGEST_GROUP ? undefined : lineMarkerAt(source.text, ...token.span)?.style
  return style === 'chinese' || style === 'chinese-bracket' || style === 'chapter'
}

interface Rows {
  rows: GridRow[]
  next: number
}

/** How many of the tokens ahead make the best row: where the table's last row ends nothing else says. */
function bestRow(source: Source, tokens: readonly Token[], from: number, most: number, columns: readonly Column[]) {
  let best: { row: GridRow; took: number; score: number } | null = null
  for (let took = 2; took <= most && from + took <= tokens.length; took += 1) {
    if (isGroup(source, tokens[from + took - 1] ?? { words: '', span: [0, 0], carried: false, line: 0, lastLine: 0 }))
      break
    const deal = dealCells(source.text, tokens.slice(from, from + took), columns, true)
    if (deal !== null && deal.score > (best?.score ?? 0)) best = { row: deal.row, took, score: deal.score }
  }
  return best
}

function nextNumber(tokens: readonly Token[], from: number, expected: number): number {
  for (let at = from + 1; at < Math.min(tokens.length, from + ROW_REACH); at += 1) {
    const number = arabic(tokens[at])
    if (number === expected + 1 || (number === 1 && expected > 1 && !/^1$/.test(tokens[at - 1]?.words ?? ''))) return at
  }
  return -1
}

function numberedRows(source: Source, tokens: readonly Token[], heading: StreamHeading): Rows {
  const rows: GridRow[] = []
  let at = heading.next
  let longest = heading.columns.length
  while (!Number.isNaN(arabic(tokens[at]))) {
    const end = nextNumber(tokens, at, arabic(tokens[at]))
    if (end < 0) {
      const best = bestRow(source, tokens, at, longest + 2, heading.columns)
      if (best !== null) rows.push(best.row)
      return { rows, next: at + (best?.took ?? 1) }
    }
    let own = end
    while (own > at + 2 && isHeadingOrGroup(source, tokens[own - 1])) own -= 1
    longest = Math.max(longest, own - at)
    const deal = dealCells(source.text, tokens.slice(at, own), heading.columns, true)
    if (deal !== null) rows.push(deal.row)
    for (const token of tokens.slice(own, end)) if (isGroup(source, token)) rows.push([token])
    at = end
  }
  return { rows, next: at }
}

function isHeadingOrGroup(source: Source, token: Token | undefined): boolean {
  if (token === undefined) return false
  const heads = token.words.length <= LONGEST_HEADING_CELL && columnOf(token.words).kind !== 'other'
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

/** Duty tables pasted with one cell a line, with or without numbers of rows. */
export function streamGrids(source: Source): Grid[] {
  const tokens = tokensOf(source)
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
