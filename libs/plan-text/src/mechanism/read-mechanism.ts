import { cadenceIn, datesIn } from '../grammar/cadence'
import type { Mechanism } from '../reading'
import { skipBlanks, skipBlanksBack } from '../source/lines'
import { addresseeIn } from './addressee'
import { PHRASES, type MechanismPhrase } from './phrases'
import { triggerBefore } from './trigger'

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
const ADDRESSED = new Set(['report', 'escalation', 'special-report', 'circular-request', 'talk'])
const LONGEST_SENTENCE = 600
const LONGEST_HEADING = 20

interface Sentence {
  start: number
  end: number
}

function sentencesIn(text: string, from: number, to: number): Sentence[] {
  const found: Sentence[] = []
  let start = from
  for (let at = from; at <= to; at += 1) {
    if (at < to && !'。；;\n'.includes(text.charAt(at))) continue
    const begin = skipBlanks(text, start, at)
    const end = skipBlanksBack(text, begin, at)
    if (end > begin) found.push({ start: begin, end: Math.min(end, begin + LONGEST_SENTENCE) })
    start = at + 1
  }
  return found
}

interface Hit {
  phrase: MechanismPhrase
  start: number
  end: number
}

function hitsIn(words: string, supervising: boolean): Hit[] {
  const hits: Hit[] = []
  for (const phrase of PHRASES) {
    if (phrase.weak === true && !supervising) continue
    for (const match of words.matchAll(new RegExp(phrase.pattern, 'g'))) {
      const start = match.index
      const end = start + match[0].length
      if (!hits.some((hit) => start < hit.end && hit.start < end)) hits.push({ phrase, start, end })
    }
  }
  const seen = new Set<string>()
  return hits
    .sort((a, b) => a.start - b.start)
    .filter(({ phrase }) => phrase.extent === 'phrase' || (!seen.has(phrase.kind) && seen.add(phrase.kind)))
}

const isComma = (char: string): boolean => char === ',' || char === '，'

function commaAfter(words: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (isComma(words.charAt(at))) return at
  return -1
}

function commaBefore(words: string, from: number, to: number): number {
  for (let at = to - 1; at >= from; at -= 1) if (isComma(words.charAt(at))) return at
  return -1
}

/** The words of a hit alone, or the phrase around it with what triggers it; never words of the hit before it. */
function partOf(words: string, hits: readonly Hit[], index: number): { from: number; to: number } {
  const hit = hits[index]
  if (hit === undefined) return { from: 0, to: words.length }
  if (hit.phrase.extent === 'phrase') return { from: hit.start, to: hit.end }
  const earlier = hits[index - 1]?.end ?? 0
  const floor = earlier === 0 ? 0 : commaAfter(words, earlier, hit.start) + 1 || hit.start
  const trigger = TRIGGERED.has(hit.phrase.kind) ? triggerBefore(words.slice(floor), hit.start - floor) : null
  const from = trigger === null ? Math.max(floor, commaBefore(words, floor, hit.start) + 1) : floor + trigger.begins
  const comma = commaAfter(words, hit.end, hits[index + 1]?.start ?? words.length)
  return { from, to: comma < 0 ? (hits[index + 1]?.start ?? words.length) : comma }
}

function entry(
  text: string,
  sentence: Sentence,
  hits: readonly Hit[],
  index: number,
  year: number | null,
): DraftMechanism | null {
  const hit = hits[index]
  if (hit === undefined) return null
  const part = partOf(text.slice(sentence.start, sentence.end), hits, index)
  const start = skipBlanks(text, sentence.start + part.from, sentence.end)
  const end = skipBlanksBack(text, start, sentence.start + part.to)
  const quoted = text.slice(start, end)
  const action = Math.max(0, sentence.start + hit.start - start)
  const { kind } = hit.phrase
  return {
    kind,
    text: quoted,
    span: [start, end],
    cadence: TRIGGERED.has(kind) && kind !== 'circular' ? null : cadenceIn(quoted),
    dates: datesIn(quoted, year),
    trigger: TRIGGERED.has(kind) ? (triggerBefore(quoted, action)?.words ?? null) : null,
    addressee: ADDRESSED.has(kind) ? addresseeIn(quoted.slice(action)) : null,
  }
}

/** Mechanism entries in one item's own words; `supervising` where its headings are about supervision. */
export function mechanismIn(
  text: string,
  from: number,
  to: number,
  supervising: boolean,
  year: number | null,
): DraftMechanism[] {
  return sentencesIn(text, from, to).flatMap((sentence, order) => {
    const heading = order === 0 && sentence.end - sentence.start <= LONGEST_HEADING
    const hits = hitsIn(text.slice(sentence.start, sentence.end), supervising && !heading)
    return hits.map((_, index) => entry(text, sentence, hits, index, year)).filter((one) => one !== null)
  })
}
