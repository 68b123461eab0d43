/** The written styles of numbering; two markers of one style are siblings. */
export type NumberStyle =
  | 'annex'
  | 'chapter'
  | 'section'
  | 'article'
  | 'chinese'
  | 'chinese-bracket'
  | 'arabic-dotted'
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

/** An amount is no number of an item: 3.1以上, 12 月. */
const NO_AMOUNT = '(?![以亿万千百个倍元公平左米吨月版人家件次条名项座台套处年日%])'

/** The number is the first group; a rule applies at the start of a line. */
const LINE_MARKERS: readonly { style: NumberStyle; pattern: RegExp }[] = [
  {
    style: 'annex',
    pattern: /(附\s{0,2}件\s{0,2}[\d一二三四五六七八九十]{0,2})[:：]?(?=[^\S\n]{0,8}(?:\n|$)|[一-鿿])/y,
  },
  { style: 'chapter', pattern: /(第[一二三四五六七八九十百]{1,4}(?:章|部分|篇|编))[、:：\s]?/y },
  { style: 'section', pattern: /(第[一二三四五六七八九十百]{1,4}节)[、:：\s]?/y },
  { style: 'article', pattern: /(第[一二三四五六七八九十百]{1,4}条)[、:：\s]?/y },
  { style: 'chinese', pattern: new RegExp(`(${CN})\\s{0,2}(?:[、．.]|[,，](?=[一-鿿]))`, 'y') },
  { style: 'chinese-bracket', pattern: new RegExp(`([（(〔[【]\\s?${CN}\\s?[）)〕\\]】]|[㈠-㈩])[、.．]?`, 'y') },
  {
    style: 'arabic-dotted',
    pattern: new RegExp(
      `(\\d{1,2}(?:[.．]\\d{1,2}){1,3})[.．、]?(?:[ 　]{1,4}|(?=[一-鿿]))${NO_AMOUNT}(?=[一-鿿“《])`,
      'y',
    ),
  },
  { style: 'arabic', pattern: /([\d０-９]{1,3})\s?(?:[.．、](?!\d)|[,，](?=[一-鿿]))/y },
  { style: 'arabic', pattern: /([⒈-⒛])/y },
  { style: 'arabic', pattern: /(\d{1,2})\.(?=20\d\d年|\d{1,2}月(?:底|末|份|前|\d{1,2}日|[上中下]旬))/y },
  { style: 'arabic', pattern: new RegExp(`(\\d{1,2})[ 　]{1,4}${NO_AMOUNT}(?=[一-鿿]{4})`, 'y') },
  { style: 'arabic-bracket', pattern: /([（(〔[【]\s?[\d０-９]{1,3}\s?[）)〕\]】]|[⑴-⒇])[、.．]?/y },
  { style: 'arabic-half-bracket', pattern: /(\d{1,2}[）)])[、.．]?/y },
  { style: 'circled', pattern: /([①-⑳㉑-㉟])[、.．]?/y },
  { style: 'broken-bracket', pattern: new RegExp(`((?:${CN})?[）)])(?=[一-鿿])`, 'y') },
  { style: 'dash', pattern: /(——|--|●|■|◆|•|▲|[-*](?=\s[一-鿿]))/y },
  { style: 'ordinal', pattern: /(第[一二三四五六七八九十])[,，、]/y },
]

function skipSpaces(text: string, from: number): number {
  let at = from
  while (at < text.length && (text.charAt(at) === ' ' || text.charAt(at) === '　')) at += 1
  return at
}

/** Marks of headings and of emphasis in a text written as Markdown. */
const MARKDOWN = /(?:#{1,6}\s{0,3}|>\s{0,2})?(?:\*{2})?/y

function afterMarkdown(text: string, from: number): number {
  MARKDOWN.lastIndex = from
  return from + (MARKDOWN.exec(text)?.[0].length ?? 0)
}

/** The number an item's line begins with, or null. */
export function lineMarkerAt(text: string, from: number, lineEnd: number): Marker | null {
  const at = afterMarkdown(text, from)
  for (const { style, pattern } of LINE_MARKERS) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match === null || match.index + match[0].length > lineEnd) continue
    const number = (match[1] ?? '').replaceAll(/\s/g, '')
    return { style, number, start: at, end: skipSpaces(text, at + match[0].length) }
  }
  return null
}
