import { finding } from '../findings/finding'
import type { Label } from '../grammar/label-before'
import { labelsIn } from '../grammar/labels'
import { lineMarkerAt } from '../grammar/numbering'
import { unitLikeness } from '../grammar/unit-names'
import { isClosing, isOpening } from '../source/brackets'
import { skipBlanks, skipBlanksBack } from '../source/lines'
import { isFurniture } from '../source/furniture'
import { closingOf, NEW_PARAGRAPH } from '../source/wrapped-bracket'
import type { Source } from '../source/source'
import type { ClauseDraft, DraftParty } from './clause-draft'
import { readDuties } from './read-duties'
import { surelyUnits } from './spoken-duties'

interface Extent {
  start: number
  end: number
  /** What stands between the marks. */
  from: number
  to: number
  opening: boolean
  closing: boolean
}

const LONGEST_LEAD_IN = 60

/** The bracket a label stands in: directly before it, or before a few words without a full stop. */
function openingBefore(source: Source, label: number, floor: number): number {
  for (let at = label - 1; at >= Math.max(floor, label - LONGEST_LEAD_IN); at -= 1) {
    const char = source.text.charAt(at)
    if (isClosing(char)) {
      const partner = source.partner[at] ?? -1
      if (partner < 0) return -1
      at = partner
    } else if (isOpening(char)) return at
    else if ('。\n！？'.includes(char)) return -1
  }
  return -1
}

/** The rest of a line from a place, at most so many characters of it. */
function restOfLine(text: string, from: number, most: number): string {
  const words = text.slice(from, from + most)
  const newline = words.indexOf('\n')
  return newline < 0 ? words : words.slice(0, newline)
}

const RUN_IN_NUMBER =
  /^(?:[（(][一二三四五六七八九十]{1,3}[）)]|\s(?:\d{1,2}[.．、](?!\d)|[一二三四五六七八九十]{1,3}、))/

/** Whether the next item begins here, in a text whose lines have run together. */
const nextItem = (text: string, at: number): boolean => RUN_IN_NUMBER.test(text.slice(at, at + 6))

/** Where a clause without a closing mark ends: before the full stop, at a stray closing mark, or with its line. */
function looseEnd(source: Source, from: number): { to: number; closing: boolean } {
  let at = from
  for (; at < source.text.length; at += 1) {
    const char = source.text.charAt(at)
    if (char === '\n') break
    if (char === '。' || nextItem(source.text, at)) return { to: at, closing: false }
    if (isOpening(char)) at = Math.max(at, source.partner[at] ?? at)
    else if (isClosing(char)) return { to: at, closing: true }
  }
  return { to: Math.min(at, source.text.length), closing: false }
}

const LONGEST_LINE = 60

/** A loose clause goes on over a line's end where the list does, or where the next line begins with a label. */
function goesOn(source: Source, stop: number, labelled: (at: number) => boolean): number {
  // 牵头单位:A。 / 责任单位:B。: a full stop ends the line, not the clause.
  const full = source.text.charAt(stop) === '。'
  const to = full ? stop + 1 : stop
  if (full && /^[ 　]{0,4}[^\s]/.test(source.text.slice(to, to + 5))) {
    const beside = skipBlanks(source.text, to, Math.min(source.text.length, to + 4))
    return labelled(beside) ? beside : -1
  }
  if (source.text.charAt(to) !== '\n') return -1
  const next = skipBlanks(source.text, to, source.text.length)
  const breaks = source.text.slice(to, next).split('\n').length - 1
  if (breaks > 2) return -1
  if (labelled(next)) return next
  if (full || breaks > 1 || NEW_PARAGRAPH.test(source.text.slice(next, next + 20))) return -1
  const before = source.text.charAt(skipBlanksBack(source.text, 0, to) - 1)
  const line = restOfLine(source.text, next, LONGEST_LINE).trim()
  return '、，,；;：:'.includes(before) || unitLikeness(line) === 'certain' ? next : -1
}

/** (牵头单位:A)(责任单位:B): brackets side by side that begin with a label are one clause. */
function lastAdjacent(source: Source, close: number, labelled: (at: number) => boolean): number {
  let last = close
  for (;;) {
    const next = skipBlanks(source.text, last + 1, Math.min(source.text.length, last + 4))
    const partner = isOpening(source.text.charAt(next)) ? (source.partner[next] ?? -1) : -1
    if (partner < 0 || !labelled(skipBlanks(source.text, next + 1, partner))) return last
    last = partner
  }
}

function extentOf(source: Source, label: Label, floor: number, labelled: (at: number) => boolean): Extent {
  const opening = openingBefore(source, label.start, floor)
  const partner = opening < 0 ? -1 : closingOf(source, opening)
  const start = opening < 0 ? label.start : opening
  const from = opening < 0 ? label.start : opening + 1
  if (partner > label.end) {
    const to = lastAdjacent(source, partner, labelled)
    return { start, end: to + 1, from, to, opening: true, closing: true }
  }
  let loose = looseEnd(source, label.end)
  for (let next = goesOn(source, loose.to, labelled); next >= 0; next = goesOn(source, loose.to, labelled)) {
    loose = looseEnd(source, next)
  }
  const to = skipBlanksBack(source.text, from, loose.to)
  const end = loose.closing ? loose.to + 1 : to
  return { start, end, from, to, opening: opening >= 0, closing: loose.closing }
}

function atLineStart(source: Source, at: number): boolean {
  let from = at
  while ('*_'.includes(source.text.charAt(from - 1)) && from > 0) from -= 1
  const back = skipBlanksBack(source.text, 0, from)
  return back === 0 || source.text.slice(back, from).includes('\n') || numberedHere(source.text, from)
}

const LONGEST_NUMBER = 16

/** (二)责任单位: begins its line but for the number. */
function numberedHere(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_NUMBER), at)
  const newline = before.lastIndexOf('\n')
  return newline >= 0 && lineMarkerAt(text, at - before.length + newline + 1, at)?.end === at
}

const CONTACT = /^联系(人|领导)?|电话/

/** 联系人:…,电话:… at a document's end names nobody who answers for a task. */
function isContact(words: string, parties: readonly DraftParty[]): boolean {
  return CONTACT.test(words) && parties.every(({ kind }) => kind === 'person')
}

/** A draft without parties becomes its findings alone. */
function unread(source: Source, { start, end }: Extent): ClauseDraft {
  const findings = [finding('clause.unread', [start, end], source.text.slice(start, end))]
  return {
    start,
    end,
    form: 'unread',
    parties: [],
    deadlines: [],
    task: null,
    missing: { opening: false, closing: false },
    findings,
  }
}

const LONGEST_PERSON = 24

/** Words after a colon that name neither unit nor person: 责任单位:要按照分工抓好落实. */
function namesNobody(parties: readonly DraftParty[], bracketed: boolean): boolean {
  return (
    parties.length > 0 &&
    parties.every(({ name, kind }) =>
      kind === 'person'
        ? name.length > LONGEST_PERSON
        : unitLikeness(name) === 'no' && (!bracketed || name.length > LONGEST_PERSON),
    )
  )
}

const LONGEST_BEFORE = 200
const IMPRINT = /^(主办|承办|协办|负责|联系|主管|维护|技术)/

/** 主办:市政府办公室 网站标识码:…: the page's own imprint. */
function onFurniture(source: Source, at: number): boolean {
  if (!IMPRINT.test(source.text.slice(at, at + 4))) return false
  const before = source.text.slice(Math.max(0, at - LONGEST_BEFORE), at)
  const newline = before.lastIndexOf('\n')
  if (newline < 0 && before.length === LONGEST_BEFORE) return false
  // 承办单位:… under 主办单位:…网: one imprint over several lines.
  const above = before.slice(0, Math.max(0, newline)).trimEnd().split('\n').at(-1)?.trim() ?? ''
  if (newline >= 0 && /^(主办|承办|版权|网站)/.test(above) && isFurniture(above)) return true
  const line = `${before.slice(newline + 1)}${restOfLine(source.text, at, LONGEST_BEFORE * 2)}`.trim()
  return isFurniture(line)
}

/** 任务分工:1.市工信局负责…;2.…, and 成员单位: of a leading group: who does what is said elsewhere. */
function announcesMore(text: string, { start, end }: Label): boolean {
  const words = text.slice(start, end)
  return (
    words.startsWith('成员') ||
    (/分工.?$/.test(words) && /^\s?(\d{1,2}[.．、]|[①-⑳]|[（(]\d{1,2}[）)])/.test(text.slice(end, end + 6)))
  )
}

/** Clauses announced by a label with a colon, in brackets or loose: (牵头单位:A;责任单位:B、C). */
export function labelledClauses(source: Source): ClauseDraft[] {
  const drafts: ClauseDraft[] = []
  const labels = labelsIn(source.text, 0, source.text.length)
  const starts = new Set(labels.map(({ start }) => start))
  let floor = 0
  for (const label of labels) {
    if (label.start < floor || onFurniture(source, label.start) || announcesMore(source.text, label)) continue
    const extent = extentOf(source, label, floor, (at) => starts.has(at))
    floor = extent.end
    const duties = readDuties(source, extent.from, extent.to)
    const dated = labelsIn(source.text, extent.from, extent.to).every(({ meaning }) => meaning.kind === 'deadline')
    if (dated && !(extent.opening && extent.closing && surelyUnits(duties.parties))) continue
    if (isContact(source.text.slice(extent.from, extent.to), duties.parties)) continue
    const bracketed = extent.opening || extent.closing
    if (namesNobody(duties.parties, bracketed)) {
      drafts.push(unread(source, extent))
      continue
    }
    const own = !extent.opening && !extent.closing && atLineStart(source, extent.start)
    drafts.push({
      start: extent.start,
      end: extent.end,
      form: own ? 'label-line' : bracketed ? 'bracketed-label' : 'inline-label',
      ...duties,
      task: null,
      missing: own ? { opening: false, closing: false } : { opening: !extent.opening, closing: !extent.closing },
    })
  }
  return drafts
}
