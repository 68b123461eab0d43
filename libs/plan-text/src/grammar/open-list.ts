import type { Span } from '../reading'
import type { Piece } from './named-units'

/** "等" and what may follow it: a list that says there are more, without naming them. */
export const OPEN_END =
  /等(?:\d{1,2}|[一二三四五六七八九十]{1,2}|[多各])?(?:个|家)?(?:(?:各?有关|各?相关|其他|各|主要|[省市县区州镇]级?(?:有关|相关)?|[省市县区]直(?:有关|相关)?|中省直|行业主管|行业|主管|职能|责任|成员|配合|牵头|行政|业务){0,3}(?:部门单位|部门（单位）|部门\(单位\)|部门|单位|方面|企业|机构|地区|镇街|乡镇|街道|处室|科室)(?:(?:和|及|、|或|\/)(?:单位|部门|企业|机构))?)?$/
const LONGEST_END = 20

/** Where the name ends and, if the list is left open here, the words that say so. */
export function openEnding(text: string, piece: Piece): { nameEnd: number; open: Span | null } {
  const from = Math.max(piece.start, piece.end - LONGEST_END)
  const match = OPEN_END.exec(text.slice(from, piece.end))
  if (match === null) return { nameEnd: piece.end, open: null }
  const at = from + match.index
  return { nameEnd: at, open: [at, piece.end] }
}
