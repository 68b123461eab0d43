import { comparisonOf } from '../grammar/comparators'
import { countsWhatFollows, indicatorAfter, indicatorBefore, leansOnPrevious } from '../grammar/indicators'
import { horizonIn, periodIn } from '../grammar/periods'
import { quantitiesIn, type Quantity } from '../grammar/quantities'
import type { Target } from '../reading'
import { skipBlanks } from '../source/lines'
import type { Source } from '../source/source'

export type DraftTarget = Omit<Target, 'id' | 'itemId'>

const HARD_STOPS = '。；;，,：:\n\t|'
const ATTRIBUTE = /^(以上|以下|以内)?的/
const NOT_A_TARGET =
  /(第|前|近|首期|超|总投资|投资|注册资本|规模|每|周年|成立|建党|建市|建国)$|(给予|奖励|补助|不超过该)/
const LONGEST_FRAGMENT = 90
const REACH = 600

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

function isAttribute(text: string, quantity: Quantity, left: string): boolean {
  const right = text.slice(quantity.end, quantity.end + 4)
  return (
    (ATTRIBUTE.test(right) && !countsWhatFollows(indicatorBefore(left))) ||
    (ATTRIBUTE.test(right) && /[元%]/.test(quantity.unit ?? '')) ||
    NOT_A_TARGET.test(left)
  )
}

interface Name {
  indicator: string
  /** Characters after the number that name what is counted. */
  after: number
}

const COUNTER = /^(个|家|项|名|人|次|场|所|件|种|支|条|座|处|套|户|批|类|篇|对|只|台)$/

/** What a number counts: the words before it, the words after it (100家企业), or both (26个乡镇). */
function nameOf(text: string, quantity: Quantity, words: string, end: number, previous: string): Name {
  const own = indicatorBefore(words)
  const following = indicatorAfter(text.slice(end, end + 60))
  const counted = COUNTER.test(quantity.unit ?? '') ? following : ''
  if (countsWhatFollows(own) && counted !== '') return { indicator: counted, after: counted.length }
  if (leansOnPrevious(own) && previous !== '') {
    return { indicator: `${previous.replace(/(增速|增幅|增长)$/, '')}${own.replace(/^其中/, '')}`, after: 0 }
  }
  return { indicator: `${own}${counted}`, after: counted.length }
}

function targetAt(
  text: string,
  quantity: Quantity,
  floor: number,
  previous: string,
  planned: number | null,
): DraftTarget | null {
  const place = placeOf(text, quantity, floor)
  const left = text.slice(place.from, quantity.start).trimEnd()
  if (isAttribute(text, quantity, left)) return null
  const comparison = comparisonOf(left, text.slice(quantity.end, quantity.end + 6), quantity.upper !== null)
  const words = left.slice(0, left.length - comparison.before)
  const changes = comparison.comparator === 'change' && indicatorBefore(words) === '' && previous !== ''
  const stop = quantity.end + comparison.after
  const { indicator, after } = changes
    ? { indicator: previous, after: 0 }
    : nameOf(text, quantity, words, stop, previous)
  if (indicator.length < 2) return null
  const start = skipBlanks(text, place.from, quantity.start)
  const from = start + (/^[、和及与]/.test(text.slice(start, start + 1)) ? 1 : 0)
  const end = stop + after
  const near = periodIn(text.slice(place.from, quantity.start), planned)
  const { period, implied } = near.implied ? periodIn(text.slice(place.sentence, quantity.start), planned) : near
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
    const target = targetAt(source.text, quantity, floor, previous, planned)
    if (target === null) continue
    until = horizonIn(source.text.slice(seen, quantity.start)) ?? until
    seen = quantity.start
    targets.push(until !== null && target.periodImplied ? { ...target, period: until, periodImplied: false } : target)
    previous = target.indicator
    floor = target.span[1]
  }
  return targets
}
