import { finding } from '../findings/finding'
import { unitLikeness, classifyUnit } from '../grammar/unit-names'
import type { Finding, Measure, Span, TargetUnit } from '../reading'
import type { Line } from '../source/lines'
import type { DraftTarget } from './prose-targets'

interface Column {
  period: string
  measure: Measure | null
}

interface Row {
  name: Line[]
  values: Line[]
  units: Line[]
}

/** An indicator table pasted with one cell a line. */
export interface IndicatorTable {
  span: Span
  firstLine: number
  lastLine: number
  targets: DraftTarget[]
  findings: Finding[]
}

const VALUE = /^[<>≥≤＞＜]?-?\d{1,12}(\.\d+)?[%％]?(以上|以内|左右)?$/
const NUMBERED = /^\d{1,3}[.．、](?=[^\d\s])/
const OWNER = /^(责任|牵头|负责|主管)(单位|部门)$/
const COLUMN = /(20\d\d)年?度?(目标值|目标|计划值|计划|任务|考核值|考核|完成值|完成|预期值|值)?/g
const LONGEST_CELL = 60
const HEADER_REACH = 40
/** So many cells without a value after them end the table. */
const IDLE_CELLS = 8

function columnsOf(words: string): Column[] {
  return [...words.matchAll(COLUMN)].map((match) => {
    const measure: Measure | null = (match[2] ?? '').includes('考核')
      ? 'appraisal'
      : (match[2] ?? '').includes('完成')
        ? 'completion'
        : null
    return { period: match[1] ?? '', measure }
  })
}

interface Header {
  start: number
  end: number
  columns: Column[]
}

/** The heading's cells end with 责任单位 and name a year for each column of values. */
function headerAt(lines: readonly Line[], at: number): Header | null {
  if (!OWNER.test(lines[at]?.text ?? '')) return null
  let start = at
  for (let back = at - 1; back >= Math.max(0, at - HEADER_REACH); back -= 1) {
    const words = lines[back]?.text ?? ''
    if (words.length > 12 || NUMBERED.test(words) || /[。:：]/.test(words)) break
    if (words !== '') start = back
  }
  const words = lines
    .slice(start, at)
    .map(({ text }) => text)
    .join('')
  const columns = columnsOf(words)
  return columns.length > 0 && words.includes('指标') ? { start, end: at, columns } : null
}

interface Body {
  rows: Row[]
  lastLine: number
}

function bodyFrom(lines: readonly Line[], from: number, columns: number): Body {
  const rows: Row[] = []
  let row: Row = { name: [], values: [], units: [] }
  let lastLine = from
  let idle = 0
  for (let at = from; at < lines.length && idle < IDLE_CELLS; at += 1) {
    const line = lines[at]
    if (line === undefined || line.text === '') continue
    if (line.text.length > LONGEST_CELL || line.text.startsWith('附件') || /[。]/.test(line.text)) break
    idle = VALUE.test(line.text) ? 0 : idle + 1
    if (VALUE.test(line.text) && row.name.length > 0) row.values.push(line)
    else if (row.values.length >= columns && !NUMBERED.test(line.text) && unitLikeness(line.text) !== 'no')
      row.units.push(line)
    else if (row.values.length === 0 && row.name.length > 0 && !NUMBERED.test(line.text) && /^[（(]/.test(line.text))
      row.name.push(line)
    else {
      if (row.values.length > 0) rows.push(row)
      row = { name: [line], values: [], units: [] }
    }
    lastLine = line.index
  }
  if (row.values.length > 0) rows.push(row)
  return { rows, lastLine }
}

const TRAILING_UNIT = /[（(]([^（）()]{1,10})[）)]$|(吨标准煤\/万元|件\/万人|人\/万人|亿元|万元|万吨|%|％|人次)$/

function nameAndUnit(row: Row): { indicator: string; unit: string | null } {
  const words = row.name
    .map(({ text }) => text)
    .join('')
    .replace(NUMBERED, '')
  const match = TRAILING_UNIT.exec(words)
  if (match === null) return { indicator: words, unit: null }
  return { indicator: words.slice(0, match.index), unit: match[1] ?? match[2] ?? null }
}

function ownersOf(row: Row): TargetUnit[] {
  return row.units.map(({ text, start, end }) => ({ kind: classifyUnit(text), name: text, span: [start, end] }))
}

function rowTargets(row: Row, columns: readonly Column[]): DraftTarget[] {
  const { indicator, unit } = nameAndUnit(row)
  return row.values.slice(0, columns.length).map((cell, index) => ({
    text: cell.text,
    span: [cell.start, cell.end],
    indicator,
    comparator: '=',
    value: Number(/-?\d+(\.\d+)?/.exec(cell.text)?.[0] ?? 'NaN'),
    upper: null,
    unit,
    period: columns[index]?.period ?? null,
    periodImplied: false,
    measure: columns[index]?.measure ?? null,
    responsible: ownersOf(row),
  }))
}

function tableFrom(lines: readonly Line[], header: Header): IndicatorTable | null {
  const { rows, lastLine } = bodyFrom(lines, header.end + 1, header.columns.length)
  const [first, last] = [lines[header.start], lines[lastLine]]
  if (rows.length === 0 || first === undefined || last === undefined) return null
  const span: Span = [first.start, last.end]
  const incomplete = rows.filter(({ values }) => values.length !== header.columns.length)
  return {
    span,
    firstLine: header.start,
    lastLine,
    targets: rows.flatMap((row) => rowTargets(row, header.columns)),
    findings: [
      finding('table.indicators', span, String(rows.length)),
      ...incomplete.map((row) =>
        finding(
          'table.row-incomplete',
          [row.name[0]?.start ?? 0, row.values.at(-1)?.end ?? 0],
          nameAndUnit(row).indicator,
        ),
      ),
    ],
  }
}

/** All indicator tables with a column a year, in order. */
export function indicatorTables(lines: readonly Line[]): IndicatorTable[] {
  const tables: IndicatorTable[] = []
  let next = 0
  for (let at = 0; at < lines.length; at += 1) {
    if (at < next) continue
    const header = headerAt(lines, at)
    const table = header === null ? null : tableFrom(lines, header)
    if (table === null) continue
    tables.push(table)
    next = table.lastLine + 1
  }
  return tables
}
