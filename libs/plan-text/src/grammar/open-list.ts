import type { Span } from '../reading'
import type { Piece } from './unit-list'

/** "等" and what may follow it: a list that says there are more, without naming them. */
const OPEN_END =
  /等((有关|相关|各有关|各相关|市直|省直|县直)?(部门|单位|方面|职能部门|责任单位|成员单位|企业|机构)((和|及|、)(单位|部门))?)?$/
const LONGEST_END = 16

/** Where the name ends and, if the list is left open here, the words that say so. */
export function openEnding(text: string, piece: Piece): { nameEnd: number; open: Span | null } {
  const from = Math.max(piece.start, piece.end - LONGEST_END)
  const match = OPEN_END.exec(text.slice(from, piece.end))
  if (match === null) return { nameEnd: piece.end, open: null }
  const at = from + match.index
  return { nameEnd: at, open: [at, piece.end] }
}
