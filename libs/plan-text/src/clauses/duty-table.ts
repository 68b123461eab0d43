import { columnMeaning, type LabelMeaning } from '../grammar/labels'
import type { Span } from '../reading'
import { skipBlanks, skipBlanksBack, type Line } from '../source/lines'
import type { Source } from '../source/source'
import type { ClauseDraft } from './clause-draft'
import { readDuties } from './read-duties'
import { readRoles } from '../grammar/role-verbs'
import type { DraftParty } from './clause-draft'

/** What a column of a duty table holds. */
export type Column = LabelMeaning | { kind: 'task' } | { kind: 'number' } | { kind: 'other' }

export interface DutyTable {
  span: Span
  firstLine: number
  lastLine: number
  clauses: ClauseDraft[]
}

const TASK =
  /^(重点|主要|具体|目标|年度|工作)*(任务|事项|工作|内容|措施|举措|目标|项目)(内容|名称|分解|要求|及要求|事项|清单|举措)*$/
const NUMBER = /^(序号|编号|序|No\.?)$/i

/** What a heading cell announces. */
export function columnOf(cell: string): Column {
  const words = cell.replaceAll(/[\s*]/g, '')
  const meaning = columnMeaning(words)
  if (meaning !== null) return meaning
  if (NUMBER.test(words)) return { kind: 'number' }
  return TASK.test(words) ? { kind: 'task' } : { kind: 'other' }
}

/** Whether heading cells are those of a duty table: one column of units and one of tasks. */
export function isDutyHeading(columns: readonly Column[]): boolean {
  return columns.some(({ kind }) => kind === 'unit') && columns.some(({ kind }) => kind === 'task')
}

function partiesIn(
  source: Source,
  [from, to]: Span,
  column: Column,
): { parties: DraftParty[]; findings: ClauseDraft['findings'] } {
  if (column.kind !== 'unit') return { parties: [], findings: [] }
  const labelled = readDuties(source, from, to)
  if (/[:：]/.exec(source.text.slice(from, to)) !== null) return labelled
  const roles = readRoles(source, from, to, column.role)
  return { parties: roles.units.map((unit) => ({ ...unit, kind: column.party })), findings: labelled.findings }
}

/** One row: its unit cells are the clause, its task cell the task. */
export function rowClause(source: Source, cells: readonly Span[], columns: readonly Column[]): ClauseDraft | null {
  const units = cells.map((cell, index) => ({ cell, column: columns[index] ?? { kind: 'other' as const } }))
  const named = units.filter(({ cell: [from, to], column }) => column.kind === 'unit' && to > from)
  const read = named.map(({ cell, column }) => partiesIn(source, cell, column))
  const parties = read.flatMap((one) => one.parties)
  const [first, last] = [named[0]?.cell, named.at(-1)?.cell]
  if (parties.length === 0 || first === undefined || last === undefined) return null
  const tasks = units.filter(({ column, cell: [from, to] }) => column.kind === 'task' && to > from)
  return {
    start: first[0],
    end: last[1],
    form: 'table',
    parties,
    deadlines: units.filter(({ column }) => column.kind === 'deadline').map(({ cell }) => cell),
    task: tasks.at(-1)?.cell ?? null,
    missing: { opening: false, closing: false },
    findings: read.flatMap((one) => one.findings),
  }
}

function cellsOf(source: Source, line: Line, mark: string): Span[] {
  const cells: Span[] = []
  let from = line.start
  for (let at = line.start; at <= line.end; at += 1) {
    if (at < line.end && source.text.charAt(at) !== mark) continue
    const start = skipBlanks(source.text, from, at)
    cells.push([start, skipBlanksBack(source.text, start, at)])
    from = at + 1
  }
  return mark === '|' && line.text.startsWith('|') ? cells.slice(1) : cells
}

const columnsOf = (source: Source, cells: readonly Span[]): Column[] =>
  cells.map(([from, to]) => columnOf(source.text.slice(from, to)))

/** Headings are repeated on every page. */
const isHeading = (source: Source, cells: readonly Span[]): boolean => isDutyHeading(columnsOf(source, cells))

function delimitedFrom(source: Source, at: number, mark: string): DutyTable | null {
  const heading = source.lines[at]
  if (heading?.text.includes(mark) !== true) return null
  const columns = columnsOf(source, cellsOf(source, heading, mark))
  if (!isDutyHeading(columns)) return null
  const clauses: ClauseDraft[] = []
  let last = heading
  for (let next = at + 1; next < source.lines.length; next += 1) {
    const line = source.lines[next]
    if (line === undefined || (line.text !== '' && !line.text.includes(mark))) break
    if (line.text === '') continue
    const cells = cellsOf(source, line, mark)
    last = line
    if (isHeading(source, cells)) continue
    const clause = rowClause(source, cells, columns)
    if (clause !== null && !/^[|\s:：-]+$/.test(line.text)) clauses.push(clause)
  }
  return { span: [heading.start, last.end], firstLine: at, lastLine: last.index, clauses }
}

/** Duty tables pasted with tabs or drawn with bars. */
export function delimitedTables(source: Source): DutyTable[] {
  const tables: DutyTable[] = []
  for (let at = 0; at < source.lines.length; at += 1) {
    const table = delimitedFrom(source, at, '\t') ?? delimitedFrom(source, at, '|')
    if (table === null) continue
    if (table.clauses.length > 0) tables.push(table)
    at = table.lastLine
  }
  return tables
}
