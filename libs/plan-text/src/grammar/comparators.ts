import type { Comparator } from '../reading'

interface Before {
  words: RegExp
  comparator: Comparator
  sign?: -1
  /** The words belong to what is counted: 至少办好1所. */
  keeps?: true
}

/** What stands directly before a number and says how it is meant. The first row that fits wins. */
const BEFORE: readonly Before[] = [
  {
    words:
      /(不得?低于|不得?少于|不小于|不弱于|至少|最低|力争达到|达到|达成|达|提高到|提升到|提高至|提升至|增加到|增加至|增至|增长到|增长至|扩大到|扩大至|保持在|稳定在|上升到|上升至|≥|>=|＞=|≧)$/,
    comparator: '>=',
  },
  {
    words:
      /(不得?超过|不得?高于|不大于|不得?多于|最高|控制在|控制到|限制在|压减到|压减至|压缩到|压缩至|缩短到|缩短至|降低到|降低至|下降到|下降至|降到|降至|减少到|减少至|压降至|压降到|≤|<=|＜=|≦)$/,
    comparator: '<=',
  },
  { words: /(超过|突破|高于|大于|多于|超|破|>|＞)$/, comparator: '>' },
  { words: /(低于|小于|少于|<|＜)$/, comparator: '<' },
  { words: /(年均增长|同比增长|增长率为|增长|增加|提高|提升|上升|增幅|扩大)$/, comparator: 'change' },
  { words: /(同比下降|下降|降低|减少|压减|压缩|压降|降幅|缩短|削减)$/, comparator: 'change', sign: -1 },
  { words: /(至少|不少于|最少)[一-鿿]{1,6}$/, comparator: '>=', keeps: true },
]
const AFTER: readonly { words: RegExp; comparator: Comparator }[] = [
  { words: /^\s?[（(]?(及|或|含)?以上/, comparator: '>=' },
  { words: /^\s?[（(]?(及|或|含)?(以内|之内|以下)/, comparator: '<=' },
]

export interface Comparison {
  comparator: Comparator
  sign: 1 | -1
  /** Characters of the words before and after the number that belong to the comparison. */
  before: number
  after: number
}

const SOFTENER = /^\s?(左右|上下)/

/** How the number between `left` and `right` is meant; `range` where it has an upper end. */
export function comparisonOf(left: string, right: string, ranged: boolean): Comparison {
  const prior = BEFORE.find(({ words }) => words.test(left))
  const later = AFTER.find(({ words }) => words.test(right))
  const before = prior === undefined || prior.keeps === true ? 0 : (prior.words.exec(left)?.[0].length ?? 0)
  const after = later?.words.exec(right)?.[0].length ?? SOFTENER.exec(right)?.[0].length ?? 0
  if (ranged) return { comparator: 'range', sign: 1, before, after }
  if (prior?.comparator === 'change') return { comparator: 'change', sign: prior.sign ?? 1, before, after }
  const comparator = later?.comparator ?? prior?.comparator ?? '='
  return { comparator, sign: 1, before, after }
}
