import type { Cadence } from '../reading'

interface Rhythm {
  words: RegExp
  cadence: Cadence | null
}

/** Words that say outright how often, those that hold others first. */
const OUTRIGHT: readonly Rhythm[] = [
  {
    words: /每?半个?月[一报调通]|每半个?月|[每按逐]旬|每两周|双周[一报调]|[一每][日天]一|每[日天](?=报|上|前|调)/,
    cadence: null,
  },
  { words: /每两个?月|双月|单月|两个?月一|隔月/, cadence: 'bimonthly' },
  { words: /每半年|半年一|年中和?年[终末底]|每年(?:至少)?[两二2]次|一年两次/, cadence: 'half-yearly' },
  { words: /每个?季度?|一季(?:度)?一|[按逐]季|季度末|季末月?/, cadence: 'quarterly' },
  { words: /每个?月|一月一|[按逐]月|次月\d|(?<!\d)月底前?报|当月\d/, cadence: 'monthly' },
  { words: /每周|一周一|每星期|每个?工作周|[按逐]周/, cadence: 'weekly' },
  { words: /每年|一年一|[按逐]年|年[终底末]一/, cadence: 'yearly' },
]

const ACTS =
  '(?=工?作?(?:一|调度|通报|报|推进|点评|评估|督查|督导|督办|检查|会商|分析|研判|小结|总结|考核|考评|例会|晾晒|排名|监测|述职|盘点|会议|联席|碰头|约谈|观摩|讲评|拉练|复盘|收集|汇总|晾|公示|提醒|预警))'

/** The same as part of a name: 季度调度, 月通报, 年度考核. */
const NAMED: readonly Rhythm[] = [
  { words: /(?<![上下])半年(?!以)|年中/, cadence: 'half-yearly' },
  { words: new RegExp(`(?<![一二三四1234前第])季度|季${ACTS}`), cadence: 'quarterly' },
  { words: new RegExp(`月度|(?<![\\d一二三四五六七八九十当本上次])月${ACTS}`), cadence: 'monthly' },
  { words: new RegExp(`周${ACTS}`), cadence: 'weekly' },
  { words: new RegExp(`年度|年终|年底|年末|全年总结|年${ACTS}`), cadence: 'yearly' },
]

function first(words: string, rhythms: readonly Rhythm[]): Rhythm | null {
  let best: { at: number; rhythm: Rhythm } | null = null
  for (const rhythm of rhythms) {
    const at = words.search(rhythm.words)
    if (at >= 0 && (best === null || at < best.at)) best = { at, rhythm }
  }
  return best?.rhythm ?? null
}

/** A day or a month's end; of months told in a row (6月、11月) each is one. */
const DAY =
  /(?:(20\d\d|[次明翌])年)?(\d{1,2})月(?:(?:的)?(\d{1,2})日|份?(底|末)|份?(上旬|中旬|下旬)|份?(?=[、和及](?:[次明翌]年)?\d{1,2}月|各|分别)|(?<=[、和及](?:[次明翌]年)?\d{1,2}月)份?)/g

/** How often a sentence of the mechanism asks for something, or null. A day or two named without a rhythm: once, on dates. */
export function cadenceIn(words: string): Cadence | null {
  const days = [...words.matchAll(DAY)].length
  const outright = first(words, OUTRIGHT)
  if (outright !== null && !(outright.cadence === 'yearly' && days > 1)) return outright.cadence
  if (days > 0) return days > 1 ? 'on-dates' : outright === null ? 'once' : 'yearly'
  return first(words, NAMED)?.cadence ?? null
}

const lastOf = (year: number | null, month: number): number => new Date(Date.UTC(year ?? 2023, month, 0)).getUTCDate()
const TENS: Readonly<Record<string, number>> = { 上旬: 10, 中旬: 20 }
const two = (figure: number): string => String(figure).padStart(2, '0')

function yearOf(written: string | undefined, year: number | null): number | null {
  if (written === undefined) return year
  return /^\d/.test(written) ? Number(written) : year === null ? null : year + 1
}

/** 6月、12月20日: the day told last is that of every month in the row. */
function dayAfter(matches: readonly RegExpMatchArray[], index: number): string | undefined {
  const [match, next] = [matches[index], matches[index + 1]]
  const behind = (match?.index ?? 0) + (match?.[0].length ?? 0) + 1
  if (next?.index !== behind) return undefined
  return next[3] ?? dayAfter(matches, index + 1)
}

/** Days named in a sentence, `YYYY-MM-DD` where the year is known, otherwise `--MM-DD`; 月底 is the month's last day. */
export function datesIn(words: string, year: number | null): string[] {
  const matches = [...words.matchAll(DAY)]
  return matches.flatMap(([, written, monthWords, dayWords, end, tens], index) => {
    const month = Number(monthWords)
    const known = yearOf(written, year)
    const last = lastOf(known, month)
    const told = dayWords ?? (end === undefined && tens === undefined ? dayAfter(matches, index) : undefined)
    const day = told === undefined ? (TENS[tens ?? ''] ?? last) : Number(told)
    if (month < 1 || month > 12 || day < 1 || day > last) return []
    return [`${known === null ? '-' : String(known)}-${two(month)}-${two(day)}`]
  })
}
