import type { Deadline, DeadlinePrecision } from '../reading'

interface Due {
  dueOn: string | null
  precision: DeadlinePrecision
  implied: boolean
}

const QUARTERS = '一二三四1234'
const DIGITS = '〇一二三四五六七八九十'

const pad = (value: number): string => String(value).padStart(2, '0')

/** Last day of a month of the Gregorian calendar, 1–12. */
export function lastDayOf(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}

/** `YYYY-MM-DD`, or null where the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): string | null {
  return day >= 1 && day <= lastDayOf(year, month) ? `${String(year)}-${pad(month)}-${pad(day)}` : null
}

const monthEnd = (year: number, month: number): string | null => isoDate(year, month, lastDayOf(year, month))

function monthNumber(words: string): number {
  if (/^\d+$/.test(words)) return Number(words)
  if (words.startsWith('十')) return 10 + Math.max(0, DIGITS.indexOf(words.charAt(1) || '〇'))
  return DIGITS.indexOf(words)
}

const YEAR = '(?:(?<year>20\\d\\d)年?)?'
const BEFORE = '(?:之前|以前|前|底前|底|末前|末)'

type Groups = Record<string, string | undefined>

interface DeadlineRule {
  pattern: string
  due: (groups: Groups, year: number) => Omit<Due, 'implied'>
}

const yearEnd = (year: number) => ({ dueOn: monthEnd(year, 12), precision: 'year' as const })

/** The written forms of a due date; the first that fits at a place wins. `year` is the written year or the document's. */
const RULES: readonly DeadlineRule[] = [
  {
    pattern: `${YEAR}(?<month>1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月(?<day>[0-3]?\\d)日${BEFORE}?`,
    due: ({ month, day }, year) => ({ dueOn: isoDate(year, monthNumber(month ?? ''), Number(day)), precision: 'day' }),
  },
  {
    pattern: `${YEAR}(?<month>1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月(?:份)?${BEFORE}`,
    due: ({ month }, year) => ({ dueOn: monthEnd(year, monthNumber(month ?? '')), precision: 'month' }),
  },
  {
    pattern: `${YEAR}第?(?<quarter>[一二三四1-4])季度${BEFORE}?(?!调度|末月)`,
    due: ({ quarter }, year) => ({
      dueOn: monthEnd(year, ((QUARTERS.indexOf(quarter ?? '') % 4) + 1) * 3),
      precision: 'quarter',
    }),
  },
  {
    pattern: `${YEAR}(?<half>上半年|下半年)${BEFORE}?`,
    due: ({ half }, year) => ({ dueOn: monthEnd(year, half === '上半年' ? 6 : 12), precision: 'half' }),
  },
  { pattern: `(?<year>20\\d\\d)年?年?${BEFORE}`, due: (_, year) => yearEnd(year) },
  { pattern: `(?:到|至|截至|截止到?)(?<year>20\\d\\d)年`, due: (_, year) => yearEnd(year) },
  { pattern: '(?:本年度?|今年|全年|年)(?:内|底前|底|末前|末)|今年|全年', due: (_, year) => yearEnd(year) },
  {
    pattern:
      '(?<=[,，。；;:：、\\s(（争保]|^)(?<year>20\\d\\d)年(?!度|工作|版|目标|计划|方案|以来|\\d|至|—|-|~|启动|开始|起)',
    due: (_, year) => yearEnd(year),
  },
  {
    pattern: '长期坚持|持续推进并?长期坚持|长期推进|常年坚持|持续实施',
    due: () => ({ dueOn: null, precision: 'ongoing' }),
  },
]

/** In a place for dates a month needs no 前. */
const BARE_MONTH: DeadlineRule = {
  pattern: `${YEAR}(?<month>1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月(?:份)?`,
  due: ({ month }, year) => ({ dueOn: monthEnd(year, monthNumber(month ?? '')), precision: 'month' }),
}

const compile = (rules: readonly DeadlineRule[]) =>
  rules.map(({ pattern, due }) => ({ pattern: new RegExp(pattern, 'g'), due }))

const COMPILED = compile(RULES)
const COMPILED_STATED = compile([...RULES, BARE_MONTH])

export interface FoundDeadline extends Deadline {
  valid: boolean
}

function found(
  match: RegExpMatchArray,
  rule: DeadlineRule['due'],
  from: number,
  planned: number | null,
): FoundDeadline {
  const groups: Groups = match.groups ?? {}
  const year = groups['year'] === undefined ? planned : Number(groups['year'])
  const start = from + (match.index ?? 0)
  const due = rule(groups, year ?? 0)
  const dueOn = year === null ? null : due.dueOn
  const valid = dueOn !== null || due.precision === 'ongoing' || year === null
  const implied = groups['year'] === undefined && due.precision !== 'ongoing'
  return { text: match[0], span: [start, start + match[0].length], dueOn, precision: due.precision, implied, valid }
}

/**
 * Due dates in a stretch of text, in order and without overlaps. `planned` completes a date without a year, which is
 * then marked implied; a year before it is no deadline. `valid` is false where the calendar has no such day.
 */
export function deadlinesIn(
  text: string,
  from: number,
  to: number,
  planned: number | null,
  rules = COMPILED,
): FoundDeadline[] {
  const words = text.slice(from, to)
  const all: FoundDeadline[] = []
  for (const { pattern, due } of rules) {
    for (const match of words.matchAll(pattern)) {
      const one = found(match, due, from, planned)
      if (planned === null || one.dueOn === null || Number(one.dueOn.slice(0, 4)) >= planned) all.push(one)
    }
  }
  all.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
  const kept: FoundDeadline[] = []
  for (const one of all) if (one.span[0] >= (kept.at(-1)?.span[1] ?? 0)) kept.push(one)
  return kept
}

const STANDING = /^[\s]*(长期坚持|长期|持续推进|持续推动|常态化(推进|开展)?|持续|贯穿全年)[\s。;；]*$/

/** What stands after 完成时限: or in its column: a date, or words that say the work has no end. */
export function statedDeadlines(text: string, from: number, to: number, planned: number | null): FoundDeadline[] {
  const dated = deadlinesIn(text, from, to, planned, COMPILED_STATED)
  const words = text.slice(from, to)
  const standing = dated.length === 0 ? STANDING.exec(words)?.[1] : undefined
  if (standing === undefined) return dated
  const start = from + words.indexOf(standing)
  const span = [start, start + standing.length] as const
  return [{ text: standing, span, dueOn: null, precision: 'ongoing', implied: false, valid: true }]
}
