import { chineseNumber } from './chinese-numbers'
import { MEASURES } from './measures'
import { plainDigits } from './plain-digits'

/** A written number with its unit: `15家`, `2-3人`, `0.61%`, `三十家`. */
export interface Quantity {
  start: number
  /** After the unit. */
  end: number
  value: number
  upper: number | null
  unit: string | null
  /** The words themselves say that the value is a change: 翻一番. */
  change?: true
}

const lengthOf = (measure: string): number => measure.replace(/\(.*$/, '').length
const MEASURE = [...MEASURES]
  .sort((a, b) => lengthOf(b) - lengthOf(a))
  .map((measure) => measure.replaceAll('/', '\\/'))
  .join('|')
const SCALE = '(?:万亿|百万|千万|[十百千万亿])'
const UNIT = `${SCALE}?(?:${MEASURE})`
const NUMBER = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,6})?|\\d{1,12}(?:\\.\\d{1,6})?'
const TO = '\\s?(?:-|—|－|–|~|～|至|到)\\s?'

const WRITTEN = new RegExp(
  `(?<![\\d.A-Za-z])(?<value>${NUMBER})(?:\\s?(?:${UNIT})?${TO}(?<upper>${NUMBER}))?\\s{0,2}[多余]?(?<unit>${UNIT})(?!吨|级|\\/年)`,
  'g',
)
/** Two to ten are counted only in words that are no set phrase (两个确立, 三项制度). */
const SPELLED =
  /(?<![一二两三四五六七八九十百千零第几届连续])(?:(?<large>(?:[一二两三四五六七八九][十百千]|十)[一二两三四五六七八九十百千零]{0,6})[多余]?(?<unit>万?(?:家|个|项|场|次|所|名|座|条|处|件|轮|户|人|公里|亩|台|套|辆|支|批)(?!全会|全体|会议|常[务委]|党代|人大|代表))|(?<small>[二两三四五六七八九十])(?<counter>次|场|所|座|家|名|轮|公里|亩)(?=[，,。；;、]|\s*$))/g
const DOUBLED = /翻(?<times>[一两二]?)番/g

const numberOf = (words: string | undefined): number => Number((words ?? '').replaceAll(',', ''))

function written(words: string, from: number): Quantity[] {
  return [...words.matchAll(WRITTEN)].map((match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
    value: numberOf(match.groups?.['value']),
    upper: match.groups?.['upper'] === undefined ? null : numberOf(match.groups['upper']),
    unit: match.groups?.['unit']?.replace('％', '%') ?? null,
  }))
}

function spelled(words: string, from: number): Quantity[] {
  return [...words.matchAll(SPELLED)].flatMap(({ index, 0: { length }, groups }) => {
    const value = chineseNumber(groups?.['large'] ?? groups?.['small'] ?? '')
    if (value === null || (value === 10 && groups?.['large'] !== undefined && /[个项]/.test(groups['unit'] ?? '')))
      return []
    const unit = groups?.['unit'] ?? groups?.['counter'] ?? null
    return [{ start: from + index, end: from + index + length, value, upper: null, unit }]
  })
}

function doubled(words: string, from: number): Quantity[] {
  return [...words.matchAll(DOUBLED)].map(({ index, 0: { length }, groups }) => ({
    start: from + index,
    end: from + index + length,
    value: /[两二]/.test(groups?.['times'] ?? '') ? 300 : 100,
    upper: null,
    unit: '%',
    change: true as const,
  }))
}

/** Every number with a unit in a stretch of text, in order. */
export function quantitiesIn(text: string, from: number, to: number): Quantity[] {
  const words = plainDigits(text.slice(from, to))
  const all = [...written(words, from), ...spelled(words, from), ...doubled(words, from)]
  return all.sort((a, b) => a.start - b.start)
}
