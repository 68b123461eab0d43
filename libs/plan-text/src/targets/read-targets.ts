import { itemAt } from '../items/find-item'
import { lineage, type ItemDraft } from '../items/item-draft'
import type { Span, Target } from '../reading'
import { isFurniture } from '../source/furniture'
import type { Source } from '../source/source'
import type { ReadTable } from '../tables/read-tables'
import type { IndicatorTable } from './indicator-table'
import { proseTargets, type DraftTarget } from './prose-targets'

/** The stretches of an item's own words that lie outside the tables, which come in the order of the text. */
function stretchesOf(item: ItemDraft, tables: readonly { span: Span }[]): Span[] {
  const stretches: Span[] = []
  let from = item.marker.end
  for (const { span } of tables) {
    if (span[1] <= from || span[0] >= item.ownEnd) continue
    if (span[0] > from) stretches.push([from, span[0]])
    from = span[1]
  }
  if (from < item.ownEnd) stretches.push([from, item.ownEnd])
  return stretches
}

/** Tables that touch an item, found without looking at all of them. */
function tablesIn(item: ItemDraft, tables: readonly ReadTable[]): readonly ReadTable[] {
  let low = 0
  let high = tables.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tables[middle]?.span[1] ?? Infinity) <= item.marker.end) low = middle + 1
    else high = middle
  }
  let end = low
  while ((tables[end]?.span[0] ?? Infinity) < item.ownEnd) end += 1
  return tables.slice(low, end)
}

const STAGE = /(20\d\d)年(?:底|末)(?:之?前)?/

/** The year of the stage a heading names, its own or one above: （二）提升阶段（2027年底前）. */
function stageOf(item: ItemDraft): number | null {
  const named = lineage(item).find(({ title, ownEnd, end, marker }) => {
    const heads = end > ownEnd || ownEnd - marker.end > title.length + 1
    return heads && STAGE.test(title) && !/[，,。]/.test(title)
  })
  const year = STAGE.exec(named?.title ?? '')?.[1]
  return year === undefined ? null : Number(year)
}

const SHORTEST_SENTENCE = 8
/** A title may hold a number that is no target: 2025年10件民生实事任务清单. */
const NAMES_A_DOCUMENT = /(方案|通知|清单|要点|分工|分解|分解表|一览表|计划|意见|报告|办法|台账|实事|任务|名单|表|》)$/

/** Sentences before the first item and outside tables: a plan may have no numbers at all. */
function headStretches(source: Source, { prose, tables, lists }: TargetSources): Span[] {
  const inTables = new Set<number>()
  for (const { firstLine, lastLine } of [...tables, ...lists])
    for (let at = firstLine; at <= lastLine; at += 1) inTables.add(at)
  const first = prose[0]?.marker.start ?? source.text.length
  return source.lines
    .filter(({ start, text, index }) => start < first && text.length >= SHORTEST_SENTENCE && !inTables.has(index))
    .filter(({ text }) => !NAMES_A_DOCUMENT.test(text) && !isFurniture(text))
    .map(({ start, end }) => [start, Math.min(end, first)])
}

/** A value without a period of its own is for the year the plan is for. */
const dated = (target: DraftTarget, year: number | null): DraftTarget =>
  target.period === null && year !== null ? { ...target, period: String(year), periodImplied: true } : target

export interface TargetSources {
  /** Items written as text; tables' own are read from the tables. */
  prose: readonly ItemDraft[]
  items: readonly ItemDraft[]
  tables: readonly ReadTable[]
  lists: readonly IndicatorTable[]
}

/** Every target of a plan in the order of the text: in sentences, in cells that say what is done, in indicator tables. */
export function readTargets(source: Source, from: TargetSources, year: number | null): Target[] {
  const sentences = from.prose
    .filter(({ marker }) => marker.style !== 'annex')
    .flatMap((item) =>
      stretchesOf(item, tablesIn(item, from.tables)).flatMap(([start, end]) =>
        proseTargets(source, start, end, stageOf(item) ?? year),
      ),
    )
  const before = headStretches(source, from).flatMap(([start, end]) => proseTargets(source, start, end, year))
  const cells = from.tables.flatMap(({ goals }) =>
    goals.flatMap(([start, end]) => proseTargets(source, start, end, year)),
  )
  const indicators = [...from.tables, ...from.lists].flatMap(({ targets }) => targets)
  const all = [...before, ...sentences, ...cells, ...indicators].sort((a, b) => a.span[0] - b.span[0])
  return all.map((target, index) => ({
    id: `t${String(index + 1)}`,
    itemId: itemAt(from.items, target.span[0])?.id ?? null,
    ...dated(target, year),
  }))
}
