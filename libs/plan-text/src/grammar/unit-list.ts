import { isClosing, isOpening } from '../source/brackets'
import { skipBlanks, skipBlanksBack } from '../source/lines'
import type { Source } from '../source/source'
import { splitJoined } from './joined-units'
import type { Piece, UnitList } from './named-units'
import { joinCollectives } from './collective'
import { openEnding } from './open-list'
import { trimName } from './trim-name'
import { endsLikeUnit } from './unit-names'

const SEPARATORS = '、，,；;/／\n\t。.|｜+＋•‧﹑､'
/** A line's end within a cell, as tables written in Markdown have it. */
const LINE_BREAK = /^<br\s?\/?>/i
const LONGEST_OWN_BRACKET = 60
const PAGE_NUMBER = /^[—–－-]{0,2}\s?\d{1,3}\s?[—–－-]{0,2}$/

function closesWithin(source: Source, at: number, end: number): number {
  const partner = source.partner[at] ?? -1
  return partner > at && partner < end && partner - at <= LONGEST_OWN_BRACKET ? partner : -1
}

/** A line that ends within a name goes on in the next one. */
function wraps(source: Source, from: number, at: number): boolean {
  if (source.text.charAt(at) !== '\n' || at - from > LONGEST_OWN_BRACKET) return false
  const left = source.text.slice(from, at).trim()
  return left !== '' && !PAGE_NUMBER.test(left) && !endsLikeUnit(left)
}

function pieces(source: Source, start: number, end: number): Piece[] {
  const found: Piece[] = []
  let from = start
  let mark = ''
  const push = (to: number, next: string) => {
    const begin = skipBlanks(source.text, from, to)
    const finish = skipBlanksBack(source.text, begin, to)
    if (finish > begin) found.push({ start: begin, end: finish, mark })
    if (finish > begin || mark === '') mark = next
  }
  for (let at = start; at < end; at += 1) {
    const char = source.text.charAt(at)
    const partner = isOpening(char) ? closesWithin(source, at, end) : -1
    const broken = char === '<' ? (LINE_BREAK.exec(source.text.slice(at, at + 8))?.[0].length ?? 0) : 0
    if (broken > 0) {
      push(at, '\n')
      from = at + broken
      at += broken - 1
    } else if (partner > 0 && source.text.slice(from, at).trim() !== '') at = partner
    else if ((SEPARATORS.includes(char) && !wraps(source, from, at)) || isOpening(char) || isClosing(char)) {
      push(at, char)
      from = at + 1
    }
  }
  push(end, '')
  return found
}

/** Splits a stretch of text into the units it lists, each with its exact place. */
export function readUnitList(source: Source, start: number, end: number): UnitList {
  const list: UnitList = { units: [], open: [], glued: [] }
  const single: Piece[] = []
  const found = pieces(source, start, end).filter(
    (piece) => !PAGE_NUMBER.test(source.text.slice(piece.start, piece.end)),
  )
  for (const piece of found.flatMap((one) => splitJoined(source.text, one, list.glued))) {
    const { nameEnd, open } = openEnding(source.text, piece)
    if (open !== null) list.open.push(open)
    const name = trimName(source.text, piece.start, nameEnd)
    if (name !== null) single.push({ ...piece, start: name[0], end: name[1] })
  }
  for (const piece of joinCollectives(source.text, single)) {
    list.units.push({ name: source.text.slice(piece.start, piece.end), span: [piece.start, piece.end] })
  }
  return list
}
