import type { Clause, Finding, Span, Target } from '../reading'
import { finding } from './finding'

/** Long forms and the short forms offices use for them. */
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/市场监督管理/g, '市场监管'],
  [/科学技术/g, '科技'],
  [/发展(和|与)改革/g, '发改'],
  [/经济(和|与)信息化/g, '经信'],
  [/工业(和|与)信息化/g, '工信'],
  [/卫生健康/g, '卫健'],
  [/人力资源(和|与)社会保障/g, '人社'],
  [/住房(和|与)城乡建设/g, '住建'],
  [/政务服务(和|与)大数据(管理)?/g, '政务和大数据'],
  [/城市管理(行政)?执法/g, '城管执法'],
]

/** What is left of a name when its long forms are shortened and the kind of office at its end is dropped. */
function stem(name: string): string {
  const short = SHORT_FORMS.reduce((words, [long, brief]) => words.replace(long, brief), name)
  return short.replace(/(委员会|管委会|局|委|厅|办公室|办)$/, '')
}

interface Named {
  name: string
  span: Span
}

interface Seen {
  first: Span
  count: number
}

/** Units that stand under two names in one document (市经信委, 市经信局): the rarer name is pointed at. */
export function aliasFindings(clauses: readonly Clause[], targets: readonly Target[]): Finding[] {
  const named: Named[] = [
    ...clauses.flatMap(({ parties }) => parties.filter(({ kind }) => kind === 'department')),
    ...targets.flatMap(({ responsible }) => responsible),
  ]
  const byStem = new Map<string, Map<string, Seen>>()
  for (const one of named) {
    const key = stem(one.name)
    if (key.length < 3) continue
    const names = byStem.get(key) ?? new Map<string, Seen>()
    names.set(one.name, { first: names.get(one.name)?.first ?? one.span, count: (names.get(one.name)?.count ?? 0) + 1 })
    byStem.set(key, names)
  }
  return [...byStem.values()].filter((names) => names.size > 1).flatMap((names) => rarest(names))
}

function rarest(names: ReadonlyMap<string, Seen>): Finding[] {
  const counted = [...names].sort(([, a], [, b]) => a.count - b.count)
  const spelled = counted.map(([name]) => name).join('、')
  return [finding('unit.two-names', counted[0]?.[1].first ?? null, spelled)]
}
