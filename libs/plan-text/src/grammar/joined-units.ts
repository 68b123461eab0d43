import type { Span } from '../reading'
import { skipBlanks, skipBlanksBack } from '../source/lines'
import type { Piece } from './named-units'
import { OPEN_END } from './open-list'
import { endsLikeUnit, unitLikeness } from './unit-names'

/** Words that join two units, or stand inside one name (文化和旅游局). */
const JOINTS = /以及|联合|和|及|与|暨|\s+/g

/** A second name that begins right after a first one's ending: 市农业农村局市经信局, 管委会各区. */
const SEAM =
  /(?<=局|厅|办|委|会|部|院|中心|公司|政府|集团)(?=[省市县区州各]|团[省市县区]委|有关|相关|其他)|(?<=派出所|卫生院|司法所|财政所|文化站|国土所|中心校|供电所|农技站)(?=[一-鿿]{2,8}[所站院办校队]$)/g

/** 市政府各部门 is one group; 管委会各区、镇 are two units. */
const PLACES = /^(各|有关|相关|其他)(县|市|区|州|旗|镇|乡|街道|村|社区|园区|开发区)/

/** 派出所工商质监所: offices of a town have no level before their names. */
const TOWN_OFFICE = /(所|卫生院|文化站|农技站|中心校)$/
/** 高新区党工委和管委会 is one phrase. */
const ORGAN_ALONE = /^(单位|部门|管委会|管理委员会|人民政府|政府|党委|党工委)$/

/** 市 between these is part of the name or of a place before it: 局市…局 is a seam only where a whole unit follows. */
function seamAt(name: string): number {
  for (const match of name.matchAll(SEAM)) {
    const left = name.slice(0, match.index)
    const right = name.slice(match.index)
    if (/^(各|有关|相关|其他)/.test(right) && !PLACES.test(right)) continue
    if (left.endsWith('总局') && right.endsWith('局')) continue
    if (
      right.length >= 2 &&
      left.length >= 3 &&
      unitLikeness(left) !== 'no' &&
      (unitLikeness(right) === 'certain' || TOWN_OFFICE.test(left))
    ) {
      return match.index
    }
  }
  return -1
}

function jointIn(name: string): { left: number; right: number } | null {
  for (const match of name.matchAll(JOINTS)) {
    const left = name.slice(0, match.index).replace(OPEN_END, '')
    const right = name.slice(match.index + match[0].length)
    if (/^\s/.test(match[0]) && /(^|\s)\S$/.test(left)) continue
    if (
      endsLikeUnit(left) &&
      (left.length >= 3 || unitLikeness(left) === 'certain') &&
      unitLikeness(right) !== 'no' &&
      !ORGAN_ALONE.test(right)
    ) {
      return { left: match.index, right: match.index + match[0].length }
    }
  }
  return null
}

const LONGEST_NAME = 80

/** Parts a piece that holds several units without a stop between them; notes seams in `glued`. */
export function splitJoined(text: string, piece: Piece, glued: Span[]): Piece[] {
  const done: Piece[] = []
  let rest: Piece | null = piece
  while (rest !== null) {
    const at: Piece = rest
    rest = null
    const name = text.slice(at.start, Math.min(at.end, at.start + LONGEST_NAME))
    const seam = at.end - at.start > LONGEST_NAME ? -1 : seamAt(name)
    const joint = seam > 0 || at.end - at.start > LONGEST_NAME ? null : jointIn(name)
    if (seam > 0) {
      glued.push([at.start + seam, at.end])
      done.push(...splitJoined(text, { ...at, end: at.start + seam }, []))
      rest = { start: at.start + seam, end: at.end, mark: '' }
    } else if (joint !== null) {
      done.push({ ...at, end: skipBlanksBack(text, at.start, at.start + joint.left) })
      rest = { start: skipBlanks(text, at.start + joint.right, at.end), end: at.end, mark: '和' }
    } else done.push(at)
  }
  return done
}
