import { isRowNumber } from './cell-nature'
import { columnOf, isDutyHeading, type Column, type ColumnKind } from './column'
import { isAddressList } from './settle-columns'
import { arabic, type Token } from './stream-tokens'

export const LONGEST_HEADING_CELL = 14
const MOST_COLUMNS = 12
/** What the first cell of a heading announces. */
const OPENING: ReadonlySet<ColumnKind> = new Set(['number', 'task', 'category', 'unit'])
const FEWEST_WITH_UNIT_FIRST = 3

export interface StreamHeading {
  columns: Column[]
  next: number
  /** The heading's cells as written, broken ones in their pieces: a repeated heading has the same. */
  words: readonly string[]
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
const NARROW = 3

/** `narrow`: the first heading is broken, so every other of few characters may be. */
function headingCell(tokens: readonly Token[], at: number, narrow = false): { words: string; next: number } {
  const words = tokens[at]?.words ?? ''
  const tail = tokens[at + 1]?.words ?? ''
  const whole = `${words}${tail}`
  const broken =
    (words === '序' && tail === '号') ||
    (BROKEN_HEAD.test(words) && BROKEN_TAIL.test(tail)) ||
    (narrow && words.length <= NARROW && tail.length <= NARROW)
  return broken && columnOf(whole).kind !== 'other' ? { words: whole, next: at + 2 } : { words, next: at + 1 }
}

const MOST_GROUPS = 4

const numberAhead = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at, at + MOST_GROUPS).some((token) => !Number.isNaN(arabic(token)))

/** Rows may bear numbers under no heading: the place of the first number is a column of its own. */
function withNumbers(
  tokens: readonly Token[],
  { columns, next }: Omit<StreamHeading, 'words'>,
): Omit<StreamHeading, 'words'> {
  if (columns.some(({ kind }) => kind === 'number')) return { columns, next }
  const first = tokens.slice(next, next + columns.length).findIndex((token) => arabic(token) === 1)
  const again = tokens.slice(next, next + columns.length * 3).some((token) => arabic(token) === 2)
  if (first < 0 || !again) return { columns, next }
  return { columns: [...columns.slice(0, first), { kind: 'number' }, ...columns.slice(first)], next }
}

/** A table's title right above its first heading, that of the numbers, is no heading itself. */
const isTitle = (tokens: readonly Token[], at: number): boolean =>
  columnOf(headingCell(tokens, at + 1).words).kind === 'number'

export function headingAt(tokens: readonly Token[], at: number): StreamHeading | null {
  const opening = headingCell(tokens, at)
  const first = columnOf(opening.words)
  const narrow = opening.next - at > 1
  if (!OPENING.has(first.kind)) return null
  if (first.kind === 'task' && isTitle(tokens, at)) return null
  // Units are named in prose too: the words for one open a heading only where each cell is known.
  const longestUnknown = first.kind === 'unit' ? 0 : 6
  const columns: Column[] = []
  let next = at
  while (next < tokens.length && columns.length < MOST_COLUMNS) {
    const cell = headingCell(tokens, next, narrow)
    const column = columnOf(cell.words)
    if (cell.words.length > LONGEST_HEADING_CELL || isRowNumber(cell.words)) break
    if (first.kind !== 'number' && column.kind === 'other' && cell.words.length > longestUnknown) break
    columns.push(column)
    next = cell.next
  }
  const known = columns.filter(({ kind }) => kind !== 'other').length
  if (first.kind === 'unit' && known < FEWEST_WITH_UNIT_FIRST) return null
  const numbered = first.kind === 'number'
  // A title and a note above the headings look like headings of tasks themselves.
  if (first.kind === 'task' && columns.some(({ kind }) => kind === 'number')) return null
  if (!isDutyHeading(columns) || known * 2 < columns.length || (numbered && !numberAhead(tokens, next))) return null
  const words = tokens.slice(at, next).map((token) => token.words)
  if (isAddressList(words, columns)) return null
  return { ...withNumbers(tokens, { columns: withoutParents(columns), next }), words }
}
