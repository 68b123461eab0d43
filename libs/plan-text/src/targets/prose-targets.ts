import { comparisonOf, type Comparison } from '../grammar/comparators'
import { countsWhatFollows, indicatorAfter, indicatorBefore, leansOnPrevious } from '../grammar/indicators'
import { horizonIn, periodIn } from '../grammar/periods'
import { quantitiesIn, type Quantity } from '../grammar/quantities'
import type { Span, Target } from '../reading'
import { skipBlanks } from '../source/lines'
import type { Source } from '../source/source'
import { isNoTarget } from './no-targets'

export type DraftTarget = Omit<Target, 'id' | 'itemId'>

const HARD_STOPS = '。；;，,：:\n\t|'
const LONGEST_FRAGMENT = 90
const REACH = 600
/** A number or closed bracket before a fragment is no part of it: …参与）2.推进12家企业. */
const FRESH_START =
  /^.*[）)]\s?(?=\d{1,2}[.．、]\D)|^\s{0,4}([（(]?\d{1,2}[）).．、](?!\d)|[①-⑳]|[（(][一二三四五六七八九十]{1,3}[）)])\s{0,2}/

/** A sentence that begins with a year before the plan's tells what was reached in it. */
const LOOKS_BACK = /^\s*20\d\d年(是|以来|[，,]|全[省市县区州]|我[省市县区州]|地区生产)/

interface Place {
  /** Beginning of the words that belong to the number. */
  from: number
  sentence: number
}

function placeOf(text: string, quantity: Quantity, floor: number): Place {
  let at = quantity.start
  const limit = Math.max(floor, quantity.start - LONGEST_FRAGMENT)
  while (at > limit && !HARD_STOPS.includes(text.charAt(at - 1))) at -= 1
  let sentence = at
  while (sentence > Math.max(0, at - REACH) && !'。\n'.includes(text.charAt(sentence - 1))) sentence -= 1
  return { from: at, sentence }
}

interface Name {
  indicator: string
  /** Characters after the number that name what is counted. */
  after: number
}

const COUNTER = /^(个|家|项|名|人|次|场|所|件|种|支|条|座|处|套|户|批|类|篇|对|只|台)$/

/** 全省70%以上的县…, 完成80%以上排污口整治: what follows is what the share is of. */
const EVERYWHERE = /^(全[省市县区州国]|全域|各地|辖区)$/

/** What a number counts: the words before it, the words after it (100家企业), or both (26个乡镇). */
function nameOf(text: string, quantity: Quantity, words: string, after: Span, previous: string): Name {
  const own = indicatorBefore(words)
  const following = indicatorAfter(text.slice(after[0], Math.min(after[1], after[0] + 60)))
  const shared = quantity.unit === '%' && (own === '' || EVERYWHERE.test(own))
  const counted = shared || COUNTER.test((quantity.unit ?? '').replace(/^[十百千万]/, '')) ? following : ''
  if ((shared || countsWhatFollows(own)) && counted !== '') return { indicator: counted, after: counted.length }
  if (leansOnPrevious(own) && previous !== '') {
    return { indicator: `${previous.replace(/(增速|增幅|增长)$/, '')}${own.replace(/^其中/, '')}`, after: 0 }
  }
  return { indicator: `${own}${counted}`, after: counted.length }
}

/** 推进居家适老化改造，2025年完成3万户: a number alone counts what the phrase before it speaks of. */
function phraseBefore(text: string, at: number, floor: number): string {
  if (!'，,\n'.includes(text.charAt(at - 1))) return ''
  let from = at - 1
  const limit = Math.max(floor, at - LONGEST_FRAGMENT)
  while (from > limit && !HARD_STOPS.includes(text.charAt(from - 1))) from -= 1
  return indicatorBefore(text.slice(from, at - 1))
}

function comparisonAt(left: string, right: string, quantity: Quantity): Comparison {
  if (quantity.change === true) return { comparator: 'change', sign: 1, before: 0, after: 0 }
  return comparisonOf(left, right, quantity.upper !== null)
}

function targetAt(
  text: string,
  quantity: Quantity,
  [floor, to]: Span,
  previous: string,
  planned: number | null,
): DraftTarget | null {
  const place = placeOf(text, quantity, floor)
  place.from += FRESH_START.exec(text.slice(place.from, quantity.start))?.[0].length ?? 0
  const left = text.slice(place.from, quantity.start).trimEnd()
  const right = text.slice(quantity.end, Math.min(to, quantity.end + 40))
  const sentence = text.slice(place.sentence, quantity.start)
  if (isNoTarget(quantity, { left, right, sentence: sentence.slice(sentence.search(/[^；;]*$/)) })) return null
  const comparison = comparisonAt(left, right.slice(0, 6), quantity)
  const words = left.slice(0, left.length - comparison.before)
  const changes = comparison.comparator === 'change' && indicatorBefore(words) === '' && previous !== ''
  const stop = quantity.end + comparison.after
  const name = changes ? { indicator: previous, after: 0 } : nameOf(text, quantity, words, [stop, to], previous)
  const { after } = name
  const indicator = name.indicator.length < 2 ? phraseBefore(text, place.from, floor) : name.indicator
  if (indicator.length < 2) return null
  const start = skipBlanks(text, place.from, quantity.start)
  const from = start + (/^[、和及与]/.test(text.slice(start, start + 1)) ? 1 : 0)
  const end = stop + after
  const near = periodIn(text.slice(place.from, quantity.start), planned)
  const { period, implied } = near.implied ? periodIn(sentence, planned) : near
  if (period !== null && planned !== null && Number(period.slice(0, 4)) < planned && LOOKS_BACK.test(sentence))
    return null
  return {
    text: text.slice(from, end),
    span: [from, end],
    indicator,
    comparator: comparison.comparator,
    value: quantity.value * comparison.sign,
    upper: quantity.upper,
    unit: quantity.unit,
    period,
    periodImplied: implied,
    measure: null,
    responsible: [],
  }
}

/** Targets in a stretch of running text: "力争高新技术产业增加值增速超过10%,占GDP的比重达到23%". */
export function proseTargets(source: Source, from: number, to: number, planned: number | null): DraftTarget[] {
  const targets: DraftTarget[] = []
  let floor = from
  let previous = ''
  let until: string | null = null
  let seen = from
  for (const quantity of quantitiesIn(source.text, from, to)) {
    if (source.quoted[quantity.start] === 1) continue
    if (source.text.slice(Math.max(floor, quantity.start - REACH), quantity.start).includes('。')) previous = ''
    const target = targetAt(source.text, quantity, [floor, to], previous, planned)
    if (target === null) continue
    until = horizonIn(source.text.slice(seen, quantity.start)) ?? until
    seen = quantity.start
    targets.push(until !== null && target.periodImplied ? { ...target, period: until, periodImplied: false } : target)
    previous = target.indicator
    floor = target.span[1]
  }
  return targets
}
