import type { Cadence } from '../reading'

/** Words for how often, longest first where one holds another. */
const WORDS: readonly { words: RegExp; cadence: Cadence | null }[] = [
  { words: /(半月|旬)/, cadence: null },
  { words: /(每两个?月|双月|两月一)/, cadence: 'bimonthly' },
  { words: /(半年|年中)/, cadence: 'half-yearly' },
  { words: /(每个?季度?|季度|一季一|按季|逐季|季(?=调度|通报|报|推进|点评|评估|督查))/, cadence: 'quarterly' },
  { words: /(每个?月|月度|一月一|按月|逐月|月(?=调度|通报|报|推进|点评|分析|督查|会商))/, cadence: 'monthly' },
  { words: /(每周|周(?=调度|报|通报|例会)|一周一|每星期|按周)/, cadence: 'weekly' },
  { words: /(每年|年度|年终|年底|一年一|全年总结|按年)/, cadence: 'yearly' },
]

const DATED = /(\d{1,2})月(\d{1,2})日/g

/** How often a sentence of the mechanism asks for something, or null. */
export function cadenceIn(words: string): Cadence | null {
  const regular = WORDS.find((row) => row.words.test(words))
  if (regular !== undefined) return regular.cadence
  return words.search(DATED) >= 0 ? 'on-dates' : null
}

/** Days named in a sentence, `YYYY-MM-DD` where the year is known, otherwise `--MM-DD`. */
export function datesIn(words: string, year: number | null): string[] {
  return [...words.matchAll(/(?:(20\d\d)年)?(\d{1,2})月(\d{1,2})日/g)].map((match) => {
    const day = `${(match[2] ?? '').padStart(2, '0')}-${(match[3] ?? '').padStart(2, '0')}`
    const known = match[1] ?? (year === null ? null : String(year))
    return known === null ? `--${day}` : `${known}-${day}`
  })
}
