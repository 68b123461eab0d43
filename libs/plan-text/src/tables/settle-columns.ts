import { isBlankCell, natureOf, type CellNature } from './cell-nature'
import { isIndicatorHeading, type Column } from './column'
import type { GridRow } from './grid'

const LOOKED_AT = 40
const MOSTLY = 0.6

const UNIT: Column = { kind: 'unit', role: 'responsible', party: null }

interface Contents {
  share: (nature: CellNature) => number
  length: number
  count: number
}

function contentsOf(rows: readonly GridRow[], column: number): Contents {
  const cells = rows.slice(0, LOOKED_AT).flatMap((row) => {
    const cell = row[column]
    return cell === null || cell === undefined || isBlankCell(cell.words) ? [] : [cell.words]
  })
  const natures = cells.map(natureOf)
  const count = Math.max(1, cells.length)
  return {
    share: (nature) => natures.filter((one) => one === nature).length / count,
    length: cells.reduce((sum, { length }) => sum + length, 0) / count,
    count: cells.length,
  }
}

function longestText(columns: readonly Column[], contents: readonly Contents[]): number {
  let best = -1
  columns.forEach(({ kind }, at) => {
    const free = kind === 'other' || kind === 'category' || kind === 'indicator'
    if (free && (contents[at]?.length ?? 0) > Math.max(5, contents[best]?.length ?? 0)) best = at
  })
  return best
}

/** Who checks, scores or is told answers for no row. */
const WATCHES = /(考核|考评|评价|评分|测评|监督|检查|督查|审核|验收|报送|数据|提供|来源|统计)/
/** Headings of a table that weighs work instead of giving it. */
const SCORES = /^(分值|权重|得分|扣分|评分标准|计分标准|评分办法|计分办法|考核标准|考核评分|评分细则|自评分?|考评分)/

/** Whether the headings are those of a table that scores work already given. */
export const isScoring = (words: readonly string[]): boolean =>
  words.some((word) => SCORES.test(word.replaceAll(/\s/g, '')))

const CONTACT = /^(联系|办公|值班|移动|手机)?(电话|手机|邮箱|座机|号码|联系方式|职务)(号码)?$/

/** Whether the headings are those of a list of people and how to reach them, with nothing to be done. */
export const isAddressList = (words: readonly string[], columns: readonly Column[]): boolean =>
  !columns.some(({ kind }) => kind === 'task' || kind === 'category') &&
  words.some((word) => CONTACT.test(word.replaceAll(/\s/g, '')))

/** What the contents say where the headings do not: 单位 over names of units, a task column under an unusual word. */
export function settleColumns(
  columns: readonly Column[],
  rows: readonly GridRow[],
  words: readonly string[] = [],
): Column[] {
  if (isIndicatorHeading(columns)) return [...columns]
  const contents = columns.map((_, at) => contentsOf(rows, at))
  const settled = columns.map((column, at) => {
    const unnamed = column.kind === 'measure' || column.kind === 'other'
    const watches = WATCHES.test(words[at] ?? '')
    return unnamed && !watches && (contents[at]?.share('units') ?? 0) >= MOSTLY ? UNIT : column
  })
  if (settled.some(({ kind }) => kind === 'task')) return settled
  const task = longestText(settled, contents)
  return settled.map((column, at) => (at === task ? { kind: 'task', rank: 'name' } : column))
}

/** The columns of rows without any heading, or null where they are no table of duties. */
export function columnsWithout(rows: readonly GridRow[]): Column[] | null {
  const width = rows.slice(0, LOOKED_AT).reduce((most, row) => Math.max(most, row.length), 0)
  const contents = Array.from({ length: width }, (_, at) => contentsOf(rows, at))
  const columns = contents.map(({ share, count }): Column => {
    if (count === 0) return { kind: 'other' }
    if (share('number') >= MOSTLY) return { kind: 'number' }
    if (share('deadline') >= MOSTLY) return { kind: 'deadline' }
    if (share('name') >= MOSTLY) return { kind: 'unit', role: 'responsible', party: 'person' }
    return share('units') > MOSTLY ? UNIT : { kind: 'other' }
  })
  const task = longestText(columns, contents)
  const unit = columns.some((column) => column.kind === 'unit' && column.party === null)
  if (task < 0 || !unit || rows.length < 2) return null
  return columns.map((column, at) => (at === task ? { kind: 'task', rank: 'name' } : column))
}
