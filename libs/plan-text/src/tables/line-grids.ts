import { lineMarkerAt } from '../grammar/numbering'
import type { Source } from '../source/source'
import { isPageNumber } from './cell-nature'
import { cutLine, isRule, MARKS, type CutLine, type Mark } from './cut-line'
import { Gathering } from './gathering'
import { cellBetween, type Grid, type Section } from './grid'
import { headedOtherwise, headingOf, type Heading } from './headings'
import { columnsWithout, settleColumns } from './settle-columns'

const LONGEST_HEADING_LINE = 240
/** So many empty lines end a table. */
const GAP = 3

interface Line {
  index: number
  from: number
  to: number
  cut: CutLine | null
  blank: boolean
}

function lineOf(source: Source, index: number, mark: Mark): Line | null {
  const line = source.lines[index]
  if (line === undefined) return null
  // The line's own blanks count: a leading tab is an empty cell.
  const from = mark === 'tab' ? source.text.lastIndexOf('\n', line.start - 1) + 1 : line.start
  const blank = line.text === '' || isPageNumber(line.text) || (mark === 'bar' && isRule(line.text))
  return {
    index,
    from: blank ? line.start : from,
    to: line.end,
    blank,
    cut: blank ? null : cutLine(source.text, from, line.end, mark),
  }
}

function nextFilled(source: Source, index: number, mark: Mark): Line | null {
  for (let at = index; at < index + GAP; at += 1) {
    const line = lineOf(source, at, mark)
    if (line !== null && !line.blank) return line
  }
  return null
}

const isBlankMark = (mark: Mark): boolean => mark === 'blank' || mark === 'wide'

function headingAt(source: Source, index: number, mark: Mark): { heading: Heading; next: number } | null {
  const own = source.lines[index]
  if (own === undefined || own.text.length > LONGEST_HEADING_LINE) return null
  const line = lineOf(source, index, mark)
  const cells = line?.cut?.cells ?? []
  if (cells.length < 2 || (isBlankMark(mark) && /[|｜│\t]/.test(own.text))) return null
  const below = nextFilled(source, index + 1, mark)
  const heading = headingOf(cells, below?.cut?.cells)
  if (heading === null) return null
  const sure = !isBlankMark(mark) || heading.columns.every(({ kind }) => kind !== 'other')
  if (!sure || (mark === 'blank' && heading.columns.length < 3)) return null
  return { heading, next: heading.rows === 2 && below !== null ? below.index + 1 : index + 1 }
}

const LONGEST_GROUP = 60

/** A line without marks inside a table: the heading of a group of rows, the rest of a cell, or null after the table's end. */
function takeBare(source: Source, line: Line, mark: Mark, rows: Gathering): boolean {
  const cell = cellBetween(source.text, line.from, line.to)
  if (cell === null) return false
  const below = nextFilled(source, line.index + 1, mark)
  const inside = below !== null && below.cut !== null
  if (!rows.complete && (inside || cell.words.length <= LONGEST_GROUP)) rows.extend(cell)
  else if (inside && cell.words.length <= LONGEST_GROUP && lineMarkerAt(source.text, line.from, line.to) !== null)
    rows.group(cell)
  else if (rows.goesOn(cell)) rows.extend(cell)
  else if (inside && cell.words.length <= LONGEST_GROUP) rows.group(cell)
  else return false
  return true
}

function sectionFrom(
  source: Source,
  start: number,
  heading: Heading,
  mark: Mark,
): { section: Section; next: number; last: number } {
  const rows = new Gathering(source.text, heading.columns, isBlankMark(mark))
  let last = start - 1
  let gap = 0
  let index = start
  for (; index < source.lines.length && gap < GAP; index += 1) {
    const line = lineOf(source, index, mark)
    if (line === null) break
    gap = line.blank ? gap + 1 : 0
    if (line.blank) continue
    const again = line.cut === null ? null : headingAt(source, index, mark)
    if (again !== null && again.heading.words !== heading.words) break
    if (again !== null) index = again.next - 1
    else if (line.cut !== null) rows.take(line.cut)
    else if (!takeBare(source, line, mark, rows)) break
    last = index
  }
  rows.flush()
  return { section: { columns: settleColumns(heading.columns, rows.rows), rows: rows.rows }, next: index, last }
}

const EMPTY: Grid = { span: [0, 0], firstLine: 0, lastLine: -1, sections: [] }

/** The table below a heading, or an empty one where only headings follow: they are not looked at again. */
function gridAt(source: Source, index: number): { grid: Grid; next: number } | null {
  let beyond = -1
  for (const mark of MARKS) {
    const found = headingAt(source, index, mark)
    if (found === null) continue
    const { section, next, last } = sectionFrom(source, found.next, found.heading, mark)
    const [first, end] = [source.lines[index], source.lines[last]]
    beyond = Math.max(beyond, last + 1)
    if (section.rows.length === 0 || first === undefined || end === undefined) continue
    return { grid: { span: [first.start, end.end], firstLine: index, lastLine: last, sections: [section] }, next }
  }
  return beyond > index ? { grid: EMPTY, next: beyond } : null
}

const FEWEST_ROWS = 3
const FEWEST_CELLS = 3

/** Lines of equal marks without headings: a table where its cells show what they are. */
function unheadedAt(source: Source, index: number): { grid: Grid; next: number } | null {
  for (const mark of ['tab', 'bar'] as const) {
    const rows: CutLine['cells'][] = []
    let last = index - 1
    for (let at = index; at <= last + GAP && at < source.lines.length; at += 1) {
      const line = lineOf(source, at, mark)
      if (line === null || line.blank) continue
      if (line.cut === null || line.cut.cells.length < FEWEST_CELLS || headingAt(source, at, mark) !== null) break
      rows.push(line.cut.cells)
      last = at
    }
    const columns = rows.length < FEWEST_ROWS || headedOtherwise(rows[0] ?? []) ? null : columnsWithout(rows)
    const [first, end] = [source.lines[index], source.lines[last]]
    if (rows.length > 0 && columns === null) return { grid: EMPTY, next: last + 1 }
    if (columns === null || first === undefined || end === undefined) continue
    const grid = {
      span: [first.start, end.end] as const,
      firstLine: index,
      lastLine: last,
      sections: [{ columns, rows }],
    }
    return { grid, next: last + 1 }
  }
  return null
}

/**
 * Tables pasted with tabs, drawn with bars or set with blanks, mostly below a line of headings; none begins on a line
 * `taken` by another.
 */
export function lineGrids(source: Source, taken: ReadonlySet<number>): Grid[] {
  const grids: Grid[] = []
  for (let index = 0; index < source.lines.length; index += 1) {
    const found = taken.has(index) ? null : (gridAt(source, index) ?? unheadedAt(source, index))
    if (found === null) continue
    if (found.grid !== EMPTY) grids.push(found.grid)
    index = found.next - 1
  }
  return grids
}
