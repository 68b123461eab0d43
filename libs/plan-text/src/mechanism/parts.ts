import type { MechanismKind } from '../reading'

/** Where a part of a sentence begins and ends; both within the sentence. */
export interface Part {
  from: number
  to: number
}

const isComma = (char: string): boolean => char === ',' || char === '，'

/** The first comma at or after `from`, before `to`; -1 where there is none. */
export function commaAfter(words: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (isComma(words.charAt(at))) return at
  return -1
}

/** The last comma before `to`, not before `from`; -1 where there is none. */
export function commaBefore(words: string, from: number, to: number): number {
  for (let at = to - 1; at >= from; at -= 1) if (isComma(words.charAt(at))) return at
  return -1
}

/** What stands between the commas around some words. */
export function partAt(words: string, start: number, end: number): Part {
  const comma = commaAfter(words, end, words.length)
  return { from: commaBefore(words, 0, start) + 1, to: comma < 0 ? words.length : comma }
}

const TIME = /(每[周旬月季年半两双]|[按逐][周旬月季年]|\d|定期)[^,，]{0,14}$/
const ENDS = /(前|内|后|日|底|末|起|月|季度?|周|年|次)$/
const LONGEST = 24

/** Where the part before begins if it only says when ("每月25日前,"); otherwise `from`. */
export function timeBefore(words: string, from: number): number {
  if (from === 0) return from
  const begin = commaBefore(words, 0, from - 1) + 1
  const before = words.slice(begin, from - 1).trim()
  return before.length <= LONGEST && TIME.test(before) && ENDS.test(before) ? begin : from
}

/** Verbs alone at the beginning of a part take their object from the part before: "编发工作简报,报送市政府". */
const BARE = /^(并|及时|统一|汇总|按时|书面|分别|一并)*$/

/** Parts that only hold what is reported and how: "将进展情况和存在问题,以书面形式报区督查组". */
const OBJECT = /^\s*(将|把|以|并将|连同)/
const FARTHEST = 3

/** From where the words of an action reach: what says when, or for a report the parts that hold what is reported. */
export function reachOf(words: string, kind: MechanismKind, from: number, action: number): number {
  if (kind !== 'report' && kind !== 'summary') return timeBefore(words, from)
  let at = from
  const back = (): number => commaBefore(words, 0, at - 1) + 1
  if (at > 0 && BARE.test(words.slice(at, action).trim())) at = back()
  for (let steps = 0; steps < FARTHEST && at > 0 && OBJECT.test(words.slice(at, action)); steps += 1) at = back()
  return timeBefore(words, at)
}

/** A place within the marks of a name or a quotation is moved before them. */
export function outsideMarks(words: string, at: number): number {
  const before = words.slice(0, at)
  const inside = [
    ['《', '》'],
    ['“', '”'],
  ].map(([open = '', close = '']) =>
    before.lastIndexOf(open) > before.lastIndexOf(close) ? before.lastIndexOf(open) : at,
  )
  return Math.min(...inside)
}
