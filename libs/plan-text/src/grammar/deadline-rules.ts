import type { DeadlinePrecision } from '../reading'
import { isoDate, monthEnd } from './calendar'

export type Groups = Record<string, string | undefined>

export interface Due {
  dueOn: string | null
  precision: DeadlinePrecision
  /** The words name no day on purpose: they come back, or have no end. */
  open?: true
}

export interface DeadlineRule {
  pattern: string
  /** What every word of this form holds. */
  sign?: string
  /** `year` is the written year or the document's. */
  due: (groups: Groups, year: number) => Due
}

const DIGITS = '〇一二三四五六七八九十'
const QUARTERS = '一二三四'

function small(words: string | undefined): number {
  if (words === undefined) return 0
  if (/^\d+$/.test(words)) return Number(words)
  const [tens, ones] = words.split('十')
  if (ones === undefined) return DIGITS.indexOf(words)
  return (tens === '' ? 1 : DIGITS.indexOf(tens ?? '')) * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones))
}

const quarterOf = (words: string | undefined): number =>
  /^\d$/.test(words ?? '') ? Number(words) : QUARTERS.indexOf(words ?? '') + 1

const S = '[ \\u00a0\\u3000]{0,2}'
const TO = `${S}(?:至|到|-|—{1,2}|－|–|~|～){1,2}${S}`
const REL = '今年|本年度?|当年|明年|次年|翌年|后年|去年'
const YEAR = `(?:(?:(?<year>20\\d\\d)${S}年?度?|(?<rel>${REL}))${S})?`
/** Not a decimal's end: in 1.6月底前 at the beginning of a line the figure before the point is the item's number. */
const MONTH = `(?<!\\d|(?<!(?:^|\\n)[ \\u3000]{0,4}\\d?)\\d[.．])(?<month>\\d{1,2}|十[一二]?|[一二三四五六七八九])${S}月(?:份)?`
const DAY = `${S}(?<day>\\d{1,2}|二?十[一二三四五六七八九]?|三十一?|[一二三四五六七八九])${S}[日号]`
const HOUR = '(?:\\d{1,2}(?:时|点|[:：]\\d\\d))?'
const BEFORE = '(?:底之前|底以前|底前|底|末之前|末以前|末前|末|之前|以前|前|内)'
const PART = '(?<part>[上中下]旬|中下旬|上中旬|初)(?:之?前)?'
const AGAIN = '(?!调度|末月|首月|第一个月)'

const yearEnd = (year: number): Due => ({ dueOn: monthEnd(year, 12), precision: 'year' })
const inMonth = ({ month }: Groups, year: number): Due => ({ dueOn: monthEnd(year, small(month)), precision: 'month' })
const onDay = ({ month, day }: Groups, year: number): Due => ({
  dueOn: isoDate(year, small(month), small(day)),
  precision: 'day',
})
const inQuarter = ({ quarter }: Groups, year: number): Due => ({
  dueOn: monthEnd(year, quarterOf(quarter) * 3),
  precision: 'quarter',
})
const inHalf = ({ half }: Groups, year: number): Due => ({
  dueOn: monthEnd(year, half === '上' ? 6 : 12),
  precision: 'half',
})

function inPart({ month, part }: Groups, year: number): Due {
  if (part === '下旬' || part === '中下旬') return inMonth({ month }, year)
  return { dueOn: isoDate(year, small(month), part === '中旬' || part === '上中旬' ? 20 : 10), precision: 'month' }
}

/** The end of a stretch counts; a year written only at its beginning holds for its end too. */
const endYear = ({ last }: Groups, year: number): number => (last === undefined ? year : Number(last))

const FROM_MONTH = `${YEAR}(?<![\\d.])(?:\\d{1,2}|十[一二]?|[一二三四五六七八九])${S}月?(?:${S}\\d{1,2}${S}日)?(?:份|底|初)?${TO}`
const LAST_YEAR = `(?:(?<last>20\\d\\d)${S}年${S})?`
const TO_MONTH = `(?<month>\\d{1,2}|十[一二]?|[一二三四五六七八九])${S}月(?:份)?`

const EVERY = '(?:每个?|各|逐)'
const PRECISION_OF: readonly (readonly [RegExp, DeadlinePrecision])[] = [
  [/学期|半年/, 'half'],
  [/季/, 'quarter'],
  [/月/, 'month'],
  [/年/, 'year'],
]

const every = ({ cycle, day }: Groups): Due => {
  const found = PRECISION_OF.find(([words]) => words.test(cycle ?? ''))?.[1] ?? 'day'
  return { dueOn: null, precision: found === 'year' && day !== undefined ? 'day' : found, open: true }
}

/** Written forms of a due date in running text; the first that fits at a place wins, the longest of several. */
export const PROSE_RULES: readonly DeadlineRule[] = [
  {
    pattern: `${EVERY}(?<cycle>年|半年|学期|季度?|两个月|月)(?:末月|末|底|首月|第[一二三]个月|度)?的?(?:(?:\\d{1,2}${S}月)?(?<day>\\d{1,2})${S}日(?:之?前)?|(?:\\d{1,2}${S}月)?底前|末前)`,
    due: every,
  },
  {
    sign: '月',
    pattern: `${FROM_MONTH}${LAST_YEAR}${TO_MONTH}${DAY}(?:${BEFORE})?`,
    due: (groups, year) => onDay(groups, endYear(groups, year)),
  },
  {
    sign: '月',
    pattern: `${FROM_MONTH}${LAST_YEAR}${TO_MONTH}(?:${BEFORE})?`,
    due: (groups, year) => inMonth(groups, endYear(groups, year)),
  },
  { sign: '月', pattern: `${YEAR}${MONTH}${S}\\d{1,2}${S}日?${TO}(?<day>\\d{1,2})${S}日(?:${BEFORE})?`, due: onDay },
  { sign: '月', pattern: `${YEAR}${MONTH}${DAY}${HOUR}(?:${BEFORE})?(?!起|以来)`, due: onDay },
  { sign: '月', pattern: `${YEAR}${MONTH}${PART}`, due: inPart },
  { sign: '月', pattern: `${YEAR}${MONTH}${S}${BEFORE}`, due: inMonth },
  {
    sign: '月',
    pattern: `${YEAR}${MONTH}(?=(?:正式|全面|全部|主体|建成)?(?:投入使用|完成|开工|动工|投用|投产|试生产|试运行|启用|开通|通车|竣工|完工|建成|交付|上线|开馆|封顶|结顶))`,
    due: inMonth,
  },
  {
    sign: '季',
    pattern: `${YEAR}(?:第?[一二三四1-4]季?度?[、,，和]|第?[一二三四1-4](?:季度)?${TO}|前)?第?(?<quarter>[一二三四1-4])个?季度(?:${BEFORE})?${AGAIN}`,
    due: inQuarter,
  },
  { sign: '半年', pattern: `${YEAR}(?<half>上|下)半年(?:${BEFORE})?`, due: inHalf },
  {
    sign: '20',
    pattern: `(?:(?:到|至|截至|截止到?)${S})?(?<year>20\\d\\d)${S}年?${S}年?度?${BEFORE}`,
    due: (_, year) => yearEnd(year),
  },
  {
    sign: '20',
    pattern: `(?:到|至|截至|截止到?)${S}(?<year>20\\d\\d)${S}年(?!\\d|${S}\\d{1,2}${S}月)`,
    due: (_, year) => yearEnd(year),
  },
  {
    pattern: `(?:(?<rel>${REL})${S}|本年度?|全年|年度?)?(?<![\\d一二三四五六七八九十两几多])(?:年底前|年末前|年底之前|年底|年末|年内)|(?:今年|本年度?|当年|全年|年度)(?:底前|底之前|末前)|(?:本年度?|今年|当年|年度)内|今年(?!以来|初|的)|全年(?!无休|不休|不间断|开放|全天)`,
    due: (_, year) => yearEnd(year),
  },
  {
    sign: '20',
    pattern:
      '(?<![\\d比较至到—–~～-])(?<year>20\\d\\d)年(?=(?:要|须|应)?(?:达到|不少于|不低于|不超过|建成|完成(?!了)))',
    due: (_, year) => yearEnd(year),
  },
  { sign: '月', pattern: `(?<=[（(])${YEAR}${MONTH}(?=[)）])`, due: inMonth },
  {
    sign: '20',
    pattern:
      '(?<=[,，。；;:：、\\s(（争保]|^)(?<year>20\\d\\d)年(?!度|工作|版|目标|计划|方案|行动|重点|政府|以来|\\d|至|到|—|-|~|～|启动|开始|起)',
    due: (_, year) => yearEnd(year),
  },
  {
    sign: '20',
    pattern: `(?<=[,，。；;:：、\\s]|^)(?:20\\d\\d)${S}年?${TO}(?<year>20\\d\\d)${S}年(?!度|工作|版|目标|计划|方案|行动|重点|规划)`,
    due: (_, year) => yearEnd(year),
  },
  {
    pattern:
      '(?:自?本?(?:方案|文件|通知|意见|计划|要点|文)?)?(?:印发|发布|公布|下发)(?:之日|后|之后|日)?(?:起|后)?的?(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})个?(?:工作日|日|天|周|月|年)(?:之|以)?内',
    due: () => ({ dueOn: null, precision: 'day', open: true }),
  },
  {
    pattern: '长期坚持|持续推进并?长期坚持|长期推进|常年坚持|持续实施',
    due: () => ({ dueOn: null, precision: 'ongoing', open: true }),
  },
]

/** What besides stands where a date is asked for: after 完成时限:, in its column. */
export const STATED_RULES: readonly DeadlineRule[] = [
  {
    pattern: '(?<=[并且，,；;、])(?:持续推进|持续推动|持续开展|长期推进|常态化推进|常态化开展)(?=$|[，,。；;）)])',
    due: () => ({ dueOn: null, precision: 'ongoing', open: true }),
  },
  {
    sign: '20',
    pattern: `(?:20\\d\\d)${S}年?${TO}(?<year>20\\d\\d)${S}年?(?:${BEFORE})?(?!\\d|${S}\\d)`,
    due: (_, year) => yearEnd(year),
  },
  {
    sign: '20',
    pattern: `(?<year>20\\d\\d)${S}[.\\-/．]${S}(?<month>\\d{1,2})${S}[.\\-/．]${S}(?<day>\\d{1,2})(?!\\d)(?:${S}日)?(?:${BEFORE})?`,
    due: onDay,
  },
  {
    sign: '20',
    pattern: `(?<year>20\\d\\d)${S}[.\\-/．]${S}(?<month>\\d{1,2})(?![\\d.])(?:${S}月)?(?:${BEFORE})?`,
    due: inMonth,
  },
  { pattern: `(?<![\\d.])(?<month>\\d{1,2})[.．](?<day>\\d{1,2})(?:之?前|底前)`, due: onDay },
  { sign: '月', pattern: `${YEAR}${MONTH}${DAY}${HOUR}(?:${BEFORE}|起)?`, due: onDay },
  { sign: '月', pattern: `${YEAR}${MONTH}`, due: inMonth },
  { sign: '20', pattern: `(?<year>20\\d\\d)${S}年度?`, due: (_, year) => yearEnd(year) },
  {
    pattern: `${EVERY}(?<cycle>年|半年|学期|季度?|两个月|月|旬|周|日|天)(?:末月|末|底|初|第[一二三]个月|度)?`,
    due: every,
  },
]

/** The year relative words name, seen from the year the plan is for. */
export const RELATIVE_YEARS: Readonly<Record<string, number>> = { 明年: 1, 次年: 1, 翌年: 1, 后年: 2, 去年: -1 }
