import { comparisonOf } from '../grammar/comparators'
import { quantitiesIn } from '../grammar/quantities'
import type { Comparator } from '../reading'

export interface CellValue {
  comparator: Comparator
  value: number | null
  upper: number | null
  unit: string | null
}

const SIGNS: readonly (readonly [RegExp, Comparator])[] = [
  [/^(≥|>=|＞=|不低于|不少于|≧|>＝)/, '>='],
  [/^(≤|<=|＜=|不高于|不超过|≦)/, '<='],
  [/^[>＞﹥]/, '>'],
  [/^[<＜﹤]/, '<'],
]
const NUMBER = String.raw`(-?\d[\d,，]{0,14}(?:\.\d{1,6})?)`
const ALONE = new RegExp(
  String.raw`^[〔[【(（]?\s?${NUMBER}\s?[〕\]】)）]?\s?(?:[-—–－~～至到]+\s?${NUMBER})?\s?([^\d\s]{0,8}?)(左右|上下|以上|以内|以下|及以上|之内)?$`,
)
const FACTORS: readonly (readonly [RegExp, number])[] = [
  [/翻一?番/, 100],
  [/翻[两二]番/, 300],
]

const numberOf = (words: string): number => Number(words.replaceAll(/[,，]/g, ''))

function aloneValue(words: string): CellValue | null {
  const sign = SIGNS.find(([pattern]) => pattern.test(words))
  const rest = sign === undefined ? words : words.replace(sign[0], '').trim()
  const match = ALONE.exec(rest)
  if (match === null) return null
  const upper = match[2] === undefined ? null : numberOf(match[2])
  const { comparator } = comparisonOf('', match[4] ?? '', upper !== null)
  const unit = match[3] === '' || match[3] === undefined ? null : match[3] === '％' ? '%' : match[3]
  return { comparator: sign?.[1] ?? comparator, value: numberOf(match[1] ?? ''), upper, unit }
}

/** What a cell of an indicator table asks for: 85, ≥85%, 85以上, 12—15, 翻一番, 增长8%左右; null where it holds no number. */
export function readValue(cell: string): CellValue | null {
  const words = cell.replaceAll(/\s+/g, '')
  const doubled = FACTORS.find(([pattern]) => pattern.test(words))
  if (doubled !== undefined) return { comparator: 'change', value: doubled[1], upper: null, unit: '%' }
  const alone = aloneValue(words)
  if (alone !== null) return alone
  const [quantity] = quantitiesIn(words, 0, words.length)
  if (quantity === undefined) return null
  const right = words.slice(quantity.end, quantity.end + 6)
  const { comparator, sign } = comparisonOf(words.slice(0, quantity.start), right, quantity.upper !== null)
  return { comparator, value: quantity.value * sign, upper: quantity.upper, unit: quantity.unit }
}
