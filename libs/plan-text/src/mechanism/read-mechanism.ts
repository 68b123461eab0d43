import { cadenceIn, datesIn } from '../grammar/cadence'
import type { Mechanism } from '../reading'
import { skipBlanks, skipBlanksBack } from '../source/lines'
import { addresseeIn } from './addressee'
import { hitsIn, type Bearing, type Hit } from './hits'
import { commaAfter, commaBefore, outsideMarks, partAt, reachOf, type Part } from './parts'
import { paragraphsIn, type Sentence } from './sentences'
import { triggerBefore, type Trigger } from './trigger'

export type DraftMechanism = Omit<Mechanism, 'id'>

/** Kinds that follow from something going wrong or right, and so have a trigger. */
const TRIGGERED = new Set([
  'escalation',
  'special-report',
  'circular-request',
  'circular',
  'talk',
  'accountability',
  'incentive',
  'reminder',
])
const REGULAR = new Set(['circular', 'special-report', 'reminder', 'talk'])
/** Reports name whom they are for before the verb as well as behind it. */
const TOLD = new Set(['report', 'summary'])
const ADDRESSED = new Set(['report', 'summary', 'escalation', 'special-report', 'circular-request', 'talk'])

const JOINING = /^(并且|并|同时|且|要|并要|还要)(?=[^\s])/

/** A part begins with its own words: not with what joins it to the part before. */
const joined = (words: string, from: number, limit: number): number => {
  const match = JOINING.exec(words.slice(from, limit))
  return match === null ? from : from + match[0].length
}

/** Where the words of a hit may begin at the earliest: never within those of the hit before it. */
function floorOf(words: string, hits: readonly Hit[], index: number): number {
  const hit = hits[index]
  const earlier = hits[index - 1]?.end ?? 0
  if (hit === undefined || earlier === 0) return 0
  return (
    commaAfter(words, earlier, hit.start) + 1 || Math.max(Math.min(earlier, hit.start), outsideMarks(words, hit.start))
  )
}

const LEAST_OBJECT = 4
const NO_OBJECT = /^(制度|机制|制|和|及|与|、|”|")/

/** 县发改局每月调度项目进展: a rhythm that governs an object is the rule of its whole part, where it is alone in it. */
function wholeRule(words: string, hits: readonly Hit[], { start, end }: Hit): Part | null {
  const part = partAt(words, start, end)
  const object = words.slice(end, part.to)
  const alone = hits.filter((one) => one.start < part.to && one.end > part.from).length === 1
  return alone && object.trim().length >= LEAST_OBJECT && !NO_OBJECT.test(object) ? part : null
}

/** The words of a hit alone, or the part around it with what triggers it. */
function partOf(words: string, hits: readonly Hit[], index: number): Part {
  const hit = hits[index]
  if (hit === undefined) return { from: 0, to: words.length }
  if (hit.phrase.extent === 'phrase') return wholeRule(words, hits, hit) ?? { from: hit.start, to: hit.end }
  const next = hits.slice(index + 1).find(({ start }) => start >= hit.end)?.start
  const later = next === undefined ? words.length : Math.max(hit.end, outsideMarks(words, next))
  const floor = floorOf(words, hits, index)
  const trigger = TRIGGERED.has(hit.phrase.kind) ? triggerBefore(words.slice(floor), hit.start - floor) : null
  const own = Math.max(floor, commaBefore(words, floor, hit.start) + 1)
  const from =
    trigger === null ? Math.max(floor, reachOf(words, hit.phrase.kind, own, hit.start)) : floor + trigger.begins
  const comma = commaAfter(words, hit.end, later)
  return { from: joined(words, from, hit.start), to: comma < 0 ? later : comma }
}

/** A step's own condition, or the one the steps before it share with it. */
function triggerOf(words: string, hits: readonly Hit[], index: number): Trigger | null {
  const hit = hits[index]
  if (hit === undefined || !TRIGGERED.has(hit.phrase.kind)) return null
  const floor = floorOf(words, hits, index)
  return triggerBefore(words.slice(floor), hit.start - floor) ?? triggerBefore(words, hit.start)
}

const cadenceOf = (kind: Mechanism['kind'], words: string): Mechanism['cadence'] =>
  TRIGGERED.has(kind) && !REGULAR.has(kind) ? null : cadenceIn(words)

function entry(
  text: string,
  sentence: Sentence,
  hits: readonly Hit[],
  index: number,
  year: number | null,
): DraftMechanism | null {
  const hit = hits[index]
  if (hit === undefined) return null
  const words = text.slice(sentence.start, sentence.end)
  const part = partOf(words, hits, index)
  const start = skipBlanks(text, sentence.start + part.from, sentence.end)
  const end = skipBlanksBack(text, start, sentence.start + part.to)
  const quoted = trimmedEnd(text.slice(start, end))
  const action = Math.max(0, sentence.start + hit.start - start)
  const { kind } = hit.phrase
  const trigger = triggerOf(words, hits, index)?.words ?? null
  const asked = trigger === null ? 0 : Math.max(0, quoted.indexOf(trigger) + trigger.length)
  return {
    kind,
    text: quoted,
    span: [start, start + quoted.length],
    cadence: cadenceOf(kind, quoted.slice(asked)),
    dates: datesIn(quoted, year),
    trigger,
    addressee: ADDRESSED.has(kind) ? addresseeIn(quoted.slice(TOLD.has(kind) ? 0 : action)) : null,
  }
}

/** Marks and joining words that belong to what follows. */
const trimmedEnd = (quoted: string): string =>
  quoted.replace(/(?:[、:：“”"\s]|并|和|及|与|或|以及|或者)+$/, '') || quoted

/** A stretch of text to look through. */
export interface Stretch {
  from: number
  to: number
  bearing: Bearing
  /** How long its heading is, 0 where it has none. What a heading announces is said again below it. */
  heading: number
}

const announces = (one: DraftMechanism): boolean => one.cadence === null

/** Kinds that show what a paragraph is about wherever they are found. */
const TELLING = new Set(['report', 'progress-check', 'circular', 'circular-request', 'talk', 'appraisal', 'escalation'])

/** A paragraph that says once how the work is supervised is about that as a whole. */
function hitsOf(text: string, paragraph: readonly Sentence[], bearing: Bearing): Hit[][] {
  const hits = (as: Bearing) => paragraph.map(({ start, end }) => hitsIn(text.slice(start, end), as))
  const found = hits(bearing)
  const told = bearing !== 'supervising' && found.flat().some(({ phrase }) => TELLING.has(phrase.kind))
  return told ? hits('supervising') : found
}

/** Mechanism entries in one stretch of text: an item's own words, or what stands outside all items. */
export function mechanismIn(text: string, stretch: Stretch, year: number | null): DraftMechanism[] {
  const { from, to, heading } = stretch
  return paragraphsIn(text, from, to).flatMap((paragraph, first) => {
    const found = hitsOf(text, paragraph, stretch.bearing)
    return paragraph.flatMap((sentence, order) => {
      const hits = found[order] ?? []
      const entries = hits.map((_, index) => entry(text, sentence, hits, index, year)).filter((one) => one !== null)
      const headed = first === 0 && order === 0 && sentence.end - sentence.start <= heading
      return headed ? entries.filter((one) => !announces(one)) : entries
    })
  })
}
