import { lineMarkerAt } from '../grammar/numbering'
import { PART_HEADS } from '../lexicon/line-words'
import { anyRoleWord } from '../lexicon/roles'
import type { Span } from '../reading'
import { linesOf, type Line } from './lines'

/** Words to be read, and where each of their characters stands in the text they were taken from. */
export interface Unwrapped {
  words: string
  /** Null where both are the same. */
  places: Int32Array | null
}

const NARROWEST = 18
const SLACK = 2
const LEAST_FULL = 3
const MOST_LONGER = 0.04
const LEAST_OPEN = 0.6
const LEAST_SHARE = 0.25
/** A line of so many characters or more can be part of a paragraph. */
const PROSE = 10
const CLOSED = /[。；;！!？?：:）)】\]》”]$/
/** A line that begins a part of its own; 任单位： only goes on with 责. */
const LABEL = new RegExp(
  `^[（(【[]?(?:${anyRoleWord(['label', 'plain-label'])}|${PART_HEADS})[\\u4e00-\\u9fff]{0,6}[:：]`,
)
/** Tabs, bars, or blanks between words again and again: columns. */
const CELLS = /\t|[|｜│]|[\u4e00-\u9fff）)][ \u3000]+\S*[\u4e00-\u9fff）)][ \u3000]+[\u4e00-\u9fff\d]|\S[ \u3000]{3,}\S/

/** The width most lines of prose have, in characters; 0 where none recurs. */
function widthOf(lines: readonly Line[]): number {
  const counts = new Map<number, number>()
  for (const { text } of lines)
    if (text.length >= NARROWEST) counts.set(text.length, (counts.get(text.length) ?? 0) + 1)
  let width = 0
  for (const [length, count] of counts) if (count > (counts.get(width) ?? 0)) width = length
  return width
}

const isFull = ({ text }: Line, width: number): boolean =>
  text.length >= width - SLACK && text.length <= width + SLACK && !CELLS.test(text)

/** Whether a page's width broke the paragraphs of a text: many lines as wide as each other, few wider, most ending in the middle. */
function isWrapped(lines: readonly Line[], width: number): boolean {
  const prose = lines.filter(({ text }) => text.length >= PROSE)
  const full = prose.filter((line) => isFull(line, width))
  const longer = prose.filter(({ text }) => text.length > width + SLACK).length
  const open = full.filter(({ text }) => !CLOSED.test(text)).length
  return (
    full.length >= LEAST_FULL &&
    longer <= prose.length * MOST_LONGER &&
    full.length >= prose.length * LEAST_SHARE &&
    open >= full.length * LEAST_OPEN
  )
}

/** Whether the next line only goes on with what a full line began. */
function goesOn(text: string, line: Line, next: Line | undefined): boolean {
  if (next === undefined || next.text === '' || CELLS.test(next.text) || /[。；;！!？?]$/.test(line.text)) return false
  const begins = text.slice(line.end, next.start)
  if (/[ \u3000\t]{2,}$/.test(begins)) return false
  return lineMarkerAt(text, next.start, next.end) === null && !LABEL.test(next.text)
}

/** The text with its paragraphs whole again, where a page's width broke them. */
export function unwrap(text: string): Unwrapped {
  const lines = linesOf(text)
  const width = widthOf(lines)
  if (width === 0 || !isWrapped(lines, width)) return { words: text, places: null }
  const dropped: Span[] = []
  lines.forEach((line, at) => {
    const next = lines[at + 1]
    if (isFull(line, width) && next !== undefined && goesOn(text, line, next)) dropped.push([line.end, next.start])
  })
  return dropped.length === 0 ? { words: text, places: null } : without(text, dropped)
}

function without(text: string, dropped: readonly Span[]): Unwrapped {
  const length = dropped.reduce((left, [start, end]) => left - (end - start), text.length)
  const places = new Int32Array(length)
  const parts: string[] = []
  let from = 0
  let at = 0
  for (const [start, end] of [...dropped, [text.length, text.length] as const]) {
    parts.push(text.slice(from, start))
    for (let place = from; place < start; place += 1, at += 1) places[at] = place
    from = end
  }
  return { words: parts.join(''), places }
}

/** The same stretch in the text the words were taken from. */
export function spanIn({ places, words }: Unwrapped, [start, end]: Span): Span {
  if (places === null) return [start, end]
  const first = places[start] ?? (places[words.length - 1] ?? -1) + 1
  return [first, end > start ? (places[end - 1] ?? first) + 1 : first]
}

/** Where a place of the text stands among the words; one that was dropped, where the next word stands. */
export function placeAmong({ places }: Unwrapped, at: number): number {
  if (places === null) return at
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}
