import type { Comparator } from '../reading'

/** What stands directly before a number and says how it is meant. The first row that fits wins. */
const BEFORE: readonly { words: RegExp; comparator: Comparator; sign?: -1 }[] = [
  {
    words:
      /(不低于|不少于|不小于|至少|最低|力争达到|达到|达成|达|提高到|提升到|提高至|提升至|增加到|增加至|增至|增长到|扩大到|保持在|稳定在|上升到)$/,
    comparator: '>=',
  },
  {
    words:
      /(不超过|不高于|不大于|不多于|控制在|控制到|压减到|压缩至|压减至|降低到|降低至|下降到|下降至|降到|降至|减少到|减少至|缩短至)$/,
    comparator: '<=',
  },
  { words: /(超过|突破|高于|大于|多于|超|破)$/, comparator: '>' },
  { words: /(低于|小于|少于)$/, comparator: '<' },
  { words: /(年均增长|同比增长|增长|增加|提高|提升|上升|增幅|增长率为|扩大)$/, comparator: 'change' },
  { words: /(同比下降|下降|降低|减少|压减|压缩|降幅|缩短)$/, comparator: 'change', sign: -1 },
]

const AFTER: readonly { words: RegExp; comparator: Comparator }[] = [
  { words: /^(及|或)?以上/, comparator: '>=' },
  { words: /^(及|或)?(以内|之内|以下)/, comparator: '<=' },
]

export interface Comparison {
  comparator: Comparator
  sign: 1 | -1
  /** Characters of the words before and after the number that belong to the comparison. */
  before: number
  after: number
}

const SOFTENER = /(左右|上下)$|^(左右)/

/** How the number between `left` and `right` is meant; `range` where it has an upper end. */
export function comparisonOf(left: string, right: string, ranged: boolean): Comparison {
  const prior = BEFORE.find(({ words }) => words.test(left))
  const later = AFTER.find(({ words }) => words.test(right))
  const before = prior?.words.exec(left)?.[0].length ?? 0
  const after = later?.words.exec(right)?.[0].length ?? SOFTENER.exec(right)?.[0].length ?? 0
  if (ranged) return { comparator: 'range', sign: 1, before, after }
  if (prior?.comparator === 'change') return { comparator: 'change', sign: prior.sign ?? 1, before, after }
  const comparator = later?.comparator ?? prior?.comparator ?? '='
  return { comparator, sign: 1, before, after }
}
