import type { Line } from '../source/lines'

/** 潜政发〔2023〕12号: issuer code, year in brackets of any kind, serial. */
const NUMBER = /[一-鿿]{1,14}\s?[〔［[（(【﹝]\s?[12]\d{3}\s?[〕］\])）】﹞]\s?(?:第\s?)?\d{1,5}\s?号/g
const CITING = /(按照|根据|依据|落实|贯彻|参照|结合|《[^《》]{0,80}》)[（(]?$/
const LABEL = /^(发文字号|文\s*号|字\s*号)/

/** The document's own number in the lines before its body; numbers of other documents it cites are not its own. */
export function documentNumberOf(lines: readonly Line[], bodyStart: number): string | null {
  for (const line of lines) {
    if (line.start >= bodyStart) break
    if (line.text.length > 400) continue
    for (const match of line.text.matchAll(NUMBER)) {
      if (CITING.test(line.text.slice(0, match.index))) continue
      const number = match[0].replaceAll(/\s/g, '')
      return LABEL.test(number) ? number.replace(LABEL, '') : number
    }
  }
  return null
}
