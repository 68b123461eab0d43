/** The written styles of numbering; two markers of one style are siblings. */
export type NumberStyle =
  | 'annex'
  | 'chapter'
  | 'chinese'
  | 'chinese-bracket'
  | 'arabic'
  | 'arabic-bracket'
  | 'arabic-half-bracket'
  | 'circled'
  | 'broken-bracket'
  | 'dash'
  | 'spoken'
  | 'ordinal'

export interface Marker {
  style: NumberStyle
  /** As written, without the stop that follows it: `一`, `(一)`, `1`, `①`, `一是`. */
  number: string
  start: number
  /** Where the item's words begin. */
  end: number
}

const CN = '[一二三四五六七八九十百]{1,5}'

/** The number is the first group; a rule applies at the start of a line. */
const LINE_MARKERS: readonly { style: NumberStyle; pattern: RegExp }[] = [
  {
    style: 'annex',
    pattern: /(附\s{0,2}件\s{0,2}[\d一二三四五六七八九十]{0,2})[:：]?(?=[^\S\n]{0,8}(?:\n|$)|[一-鿿])/y,
  },
  { style: 'chapter', pattern: /(第[一二三四五六七八九十百]{1,4}[章节条部篇]分?)[、:：\s]?/y },
  { style: 'chinese', pattern: new RegExp(`(${CN})\\s{0,2}[、．.]`, 'y') },
  { style: 'chinese-bracket', pattern: new RegExp(`([（(〔[【]\\s?${CN}\\s?[）)〕\\]】])[、.．]?`, 'y') },
  { style: 'arabic', pattern: /(\d{1,3})\s?[.．、](?!\d)/y },
  { style: 'arabic', pattern: /(\d{1,2})\.(?=20\d\d年)/y },
  { style: 'arabic-bracket', pattern: /([（(〔[【]\s?\d{1,3}\s?[）)〕\]】])[、.．]?/y },
  { style: 'arabic-half-bracket', pattern: /(\d{1,2}[）)])[、.．]?/y },
  { style: 'circled', pattern: /([①-⑳])[、.．]?/y },
  { style: 'broken-bracket', pattern: new RegExp(`((?:${CN})?[）)])(?=[一-鿿])`, 'y') },
  { style: 'dash', pattern: /(——|--|●|■|◆|•|▲)/y },
  { style: 'ordinal', pattern: /(第[一二三四五六七八九十])[,，、]/y },
]

function skipSpaces(text: string, from: number): number {
  let at = from
  while (at < text.length && (text.charAt(at) === ' ' || text.charAt(at) === '　')) at += 1
  return at
}

/** The number an item's line begins with, or null. */
export function lineMarkerAt(text: string, at: number, lineEnd: number): Marker | null {
  for (const { style, pattern } of LINE_MARKERS) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match === null || match.index + match[0].length > lineEnd) continue
    const number = (match[1] ?? '').replaceAll(/\s/g, '')
    return { style, number, start: at, end: skipSpaces(text, at + match[0].length) }
  }
  return null
}
