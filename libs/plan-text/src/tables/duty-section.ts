import type { ClauseDraft } from '../clauses/clause-draft'
import { finding } from '../findings/finding'
import { lineMarkerAt } from '../grammar/numbering'
import type { Finding, Span } from '../reading'
import type { Source } from '../source/source'
import type { Column } from './column'
import { cellsUnder, rowClause, taskCell } from './duty-rows'
import { fillDown } from './fill-down'
import { distinctCells, type GridCell, type GridRow, type Section } from './grid'
import { CATEGORY_RANK, groupItem, rowItem, type TableItem } from './table-items'

export interface DutySection {
  clauses: ClauseDraft[]
  items: TableItem[]
  /** Cells whose words may hold targets. */
  goals: Span[]
  findings: Finding[]
}

const CHINESE_NUMBER = /^[一二三四五六七八九十]{1,3}[、.]?$/
const NOTE = /^(注|说明|备注|填表说明)\s*[:：]/
const NUMBERED_PART = /\n\s*[（(]?\d{1,2}[）).．、]/

/** The heading of a group of rows: one cell alone, or a Chinese number with one. */
function groupOf(row: GridRow, columns: readonly Column[], text: string): TableItem | null {
  const cells = distinctCells(row)
  const [first, second] = cells
  if (first === undefined || cells.some(({ carried }) => carried) || NOTE.test(first.words)) return null
  const unit = row.findIndex((cell) => cell?.span[0] === first.span[0])
  if (cells.length === 1) {
    const alone = row.filter((cell) => cell !== null).length === 1 && columns[unit]?.kind === 'unit'
    return alone || first.words.length > 120 ? null : groupItem(text, first.span, null, null)
  }
  const numbered = CHINESE_NUMBER.test(first.words) && columns[unit]?.kind === 'number'
  if (!numbered || cells.length > 2 || second === undefined || cellsUnder(row, columns, 'unit').length > 0) return null
  return groupItem(text, second.span, first.span, null)
}

const rowEnd = (row: GridRow): number =>
  distinctCells(row).reduce((end, cell) => (cell.carried ? end : Math.max(end, cell.span[1])), 0)

function rowStart(row: GridRow): number {
  const own = distinctCells(row).filter(({ carried }) => !carried)
  return own.reduce((start, cell) => Math.min(start, cell.span[0]), Infinity)
}

/** A row's own number, in its column or before its task. */
function itemOf(text: string, row: GridRow, columns: readonly Column[]): TableItem | null {
  const number = cellsUnder(row, columns, 'number')[0]
  const title = cellsUnder(row, columns, 'task')[0]
  if (number !== undefined)
    return number.carried ? null : rowItem(text, number.span, title?.span ?? number.span, rowEnd(row))
  const task = taskCell(row, columns)
  if (task === null || task.carried || NUMBERED_PART.test(task.words.slice(0, 2000))) return null
  const marker = lineMarkerAt(text, ...task.span)
  if (marker === null || marker.style === 'annex' || marker.end >= task.span[1]) return null
  const end = rowEnd(row)
  return { marker, rank: 8, title: [marker.end, task.span[1]], end }
}

const ownSpans = (cells: readonly GridCell[]): Span[] => cells.filter(({ carried }) => !carried).map(({ span }) => span)

/** Rows of a section as clauses, items and cells of goals. `guessing` where merged cells show only as blanks. */
export function readDutySection(source: Source, { columns, rows }: Section, guessing: boolean): DutySection {
  const read: DutySection = { clauses: [], items: [], goals: [], findings: [] }
  let above: GridRow | null = null
  for (const raw of rows) {
    const group = groupOf(raw, columns, source.text)
    if (group !== null) {
      read.items.push(group)
      above = null
      continue
    }
    const row = fillDown(raw, above, columns, guessing)
    const anchor = rowStart(row)
    if (!Number.isFinite(anchor)) continue
    for (const cell of cellsUnder(row, columns, 'category'))
      if (!cell.carried && taskCell(row, columns) !== cell)
        read.items.push(groupItem(source.text, cell.span, null, CATEGORY_RANK))
    const item = itemOf(source.text, row, columns)
    if (item !== null) read.items.push(item)
    else extendLast(read.items, rowEnd(row))
    const clause = rowClause(source, row, columns, Math.max(anchor, item?.marker.start ?? 0))
    if (clause !== null) read.clauses.push(clause)
    else if (item !== null) read.findings.push(finding('clause.no-party', [anchor, Math.max(anchor, rowEnd(row))]))
    read.goals.push(...['task' as const, 'value' as const].flatMap((kind) => ownSpans(cellsUnder(row, columns, kind))))
    above = row
  }
  return read
}

/** A row without a number of its own belongs to the numbered row above it. */
function extendLast(items: readonly TableItem[], end: number): void {
  const last = items.at(-1)
  if (last !== undefined) last.end = Math.max(last.end, end)
}
