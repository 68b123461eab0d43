import { finding } from '../findings/finding'
import { isoDate } from '../grammar/calendar'
import type { Finding, Span } from '../reading'
import type { Line } from '../source/lines'

export interface SignedDate {
  signedOn: string | null
  findings: Finding[]
}

const ARABIC = /(20\d\d|19\d\d)\s?(?:年|-|\.|\/)\s?(\d{1,2})\s?(?:月|-|\.|\/)\s?(\d{1,2})(?:\s?日)?/
const CHINESE =
  /([二一][〇○零Ｏ0一二三四五六七八九]{3})\s?年\s?([一二三四五六七八九十]{1,2})\s?月\s?([一二三四五六七八九十]{1,3})\s?日/
const BROKEN = /^20\d{2}\s?年?\s?\d{1,4}\s?月?\s?\d{0,2}\s?日?$/
/** A cell of its own: 2026年6月. */
const MONTH_ALONE = /^20\d\d\s?年\s?(?:0?[1-9]|1[0-2])\s?月$/
const SIGNED_LABEL = /(成文日期|发文日期|印发日期|签发日期|生成日期)(?:[:：\s]|$)/
/** A bare 时间 with an hour is a meeting's, or the page's own. */
const PAGE_LABEL =
  /(来源(?=[:：].{0,40}20\d\d-\d)|发布时间|发布日期|公开日期|时间(?!.{6,16}([上下]午|\d{1,2}[:：]\d{2})))[:：\s]/
const DIGITS = '〇一二三四五六七八九'

const digit = (char: string): string => ('○零Ｏ0'.includes(char) ? '0' : String(DIGITS.indexOf(char)))

function smallNumber(words: string): number {
  const [tens, ones] = words.split('十')
  if (ones === undefined) return DIGITS.indexOf(words)
  return (tens === '' || tens === undefined ? 1 : DIGITS.indexOf(tens)) * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones))
}

function dateIn(text: string): { iso: string | null; words: string; at: number } | null {
  const arabic = ARABIC.exec(text)
  if (arabic !== null) {
    const iso = isoDate(Number(arabic[1]), Number(arabic[2]), Number(arabic[3]))
    return { iso, words: arabic[0], at: arabic.index }
  }
  const chinese = CHINESE.exec(text)
  if (chinese === null) return null
  const year = Number(Array.from(chinese[1] ?? '', digit).join(''))
  return {
    iso: isoDate(year, smallNumber(chinese[2] ?? ''), smallNumber(chinese[3] ?? '')),
    words: chinese[0],
    at: chinese.index,
  }
}

function standsAlone(line: Line): boolean {
  const date = dateIn(line.text)
  return date?.at === 0 && line.text.length <= date.words.length + 1
}

/** 某办公室 2025年4月16日印发, or (某领导小组 2023年2月20日) under the title. */
function isImprint({ text }: Line): boolean {
  const date = text.length > 90 ? null : dateIn(text)
  if (date === null) return false
  const [before, after] = [text.slice(0, date.at), text.slice(date.at + date.words.length)]
  return (
    /^(印发)?[）)]?$/.test(after) &&
    /^[（(]?[一-鿿（）()\s　]{0,60}[\s　]?$/.test(before) &&
    /(印发|[）)])$|[局委府厅办室组部院]\s*$/.test(before + after)
  )
}

function labelled(lines: readonly Line[], label: RegExp): { iso: string; span: Span } | null {
  for (const [index, line] of lines.entries()) {
    const at = line.text.length > 600 ? -1 : line.text.search(label)
    if (at < 0) continue
    const here = dateIn(line.text.slice(at))
    if (here?.iso)
      return { iso: here.iso, span: [line.start + at + here.at, line.start + at + here.at + here.words.length] }
    const next = lines[index + 1]
    const below = next === undefined ? null : dateIn(next.text)
    if (next !== undefined && below?.iso && below.at === 0)
      return { iso: below.iso, span: [next.start, next.start + below.words.length] }
  }
  return null
}

function isBroken(line: Line): boolean {
  return (
    line.text.length >= 5 &&
    line.text.length <= 12 &&
    BROKEN.test(line.text) &&
    !MONTH_ALONE.test(line.text) &&
    (dateIn(line.text)?.iso ?? null) === null
  )
}

/** The date the document bears: the line under the signature, else the one in the page's data table, else the publication. */
export function signedDateOf(text: string, lines: readonly Line[]): SignedDate {
  const filled = lines.filter((line) => line.text !== '' && line.text.length <= 600)
  const findings: Finding[] = filled
    .filter(isBroken)
    .map((line) => finding('date.impossible', [line.start, line.end], line.text))
  const signature = filled.find(standsAlone)
  const date = signature === undefined ? null : dateIn(signature.text)
  if (date?.iso) return { signedOn: date.iso, findings }
  const signed = labelled(filled, SIGNED_LABEL)
  if (signed !== null) return { signedOn: signed.iso, findings }
  const imprint = filled.filter(isImprint).map(({ text: words }) => dateIn(words)?.iso ?? null)
  const printed = imprint.findLast((iso) => iso !== null)
  if (printed !== undefined) return { signedOn: printed, findings }
  const page = labelled(filled, PAGE_LABEL)
  if (page === null) return { signedOn: null, findings: [...findings, finding('date.missing', null)] }
  return { signedOn: page.iso, findings: [...findings, finding('date.from-page', page.span, text.slice(...page.span))] }
}
