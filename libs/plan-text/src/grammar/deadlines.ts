import type { Deadline } from '../reading'
import { plainDigits } from './plain-digits'
import { PROSE_RULES, RELATIVE_YEARS, STATED_RULES, type DeadlineRule, type Groups } from './deadline-rules'

interface CompiledRule {
  pattern: RegExp
  sign: string
  due: DeadlineRule['due']
}

const compile = (rules: readonly DeadlineRule[]): CompiledRule[] =>
  rules.map(({ pattern, sign = '', due }) => ({ pattern: new RegExp(pattern, 'g'), sign, due }))

const PROSE = compile(PROSE_RULES)
const STATED = compile([...PROSE_RULES, ...STATED_RULES])

export interface FoundDeadline extends Deadline {
  /** False where the calendar has no such day. */
  valid: boolean
}

function yearOf(groups: Groups, planned: number | null): number | null {
  if (groups['year'] !== undefined) return Number(groups['year'])
  return planned === null ? null : planned + (RELATIVE_YEARS[groups['rel'] ?? ''] ?? 0)
}

function found(match: RegExpExecArray, { due }: CompiledRule, from: number, planned: number | null): FoundDeadline {
  const groups: Groups = match.groups ?? {}
  const written = groups['year'] ?? groups['last']
  const year = yearOf(groups, planned)
  const start = from + match.index
  const { dueOn, precision, open } = due(groups, year ?? 2000)
  const known = year !== null || written !== undefined
  return {
    text: match[0],
    span: [start, start + match[0].length],
    dueOn: known ? dueOn : null,
    precision,
    implied: written === undefined && open === undefined,
    valid: open === true || dueOn !== null,
  }
}

/** Figures before a date that are no part of the year it was read with: `1999年6月`, `2126年6月`, `12026年6月`. */
const GLUED = /\d+$/
const YEAR_BEFORE = /\d{3,}[ \u3000]?年度?[ \u3000]?$/
const FIGURES_BEFORE_YEAR = /\d{4,}[ \u3000]?$/
const OURS = /^20\d\d(?!\d)/
const LONGEST_YEAR = 12

/** A date in a year that is none of ours must be asked about, and never taken for one of the present year. */
function inItsYear(one: FoundDeadline, words: string, match: RegExpExecArray): FoundDeadline {
  const before = words.slice(Math.max(0, match.index - LONGEST_YEAR), match.index)
  const dated = match.groups?.['year'] !== undefined
  const beforeIt = match[0].startsWith('年') ? FIGURES_BEFORE_YEAR : YEAR_BEFORE
  const figures = (dated ? GLUED : beforeIt).exec(before)?.[0]
  if (figures === undefined || (!dated && OURS.test(figures))) return one
  const [start, end] = one.span
  return { ...one, span: [start - figures.length, end], dueOn: null, implied: false, valid: false }
}

/** No written form of a date does without one of these. */
const SIGNS = /[年月季旬周日天]|学期|长期|持续|[\d０-９][.\-/．][\d０-９]/

function all(raw: string, from: number, planned: number | null, rules: readonly CompiledRule[]): FoundDeadline[] {
  if (!SIGNS.test(raw)) return []
  const words = plainDigits(raw)
  const read: FoundDeadline[] = []
  for (const rule of rules) {
    if (!words.includes(rule.sign)) continue
    rule.pattern.lastIndex = 0
    for (let match = rule.pattern.exec(words); match !== null; match = rule.pattern.exec(words))
      read.push(inItsYear(found(match, rule, from, planned), words, match))
  }
  read.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
  const kept: FoundDeadline[] = []
  for (const one of read)
    if (one.span[0] >= (kept.at(-1)?.span[1] ?? 0))
      kept.push({ ...one, text: raw.slice(one.span[0] - from, one.span[1] - from) })
  return kept
}

/** A year before the last one planned for is due all the same where it is looked ahead to. */
const LOOKS_AHEAD = /^(到|至)20|(前|底|末)$/
const ALREADY = /^[^，,。；;]{0,12}(已|了)/
const NEAR = 16
/** What was built before a year of the last century is described, not due. */
const LAST_CENTURY = /^19\d\d(?!\d)/

/**
 * Due dates in a stretch of text, in order and without overlaps. `planned` completes a date without a year, which is
 * then marked implied; a year before it is no deadline.
 */
export function deadlinesIn(text: string, from: number, to: number, planned: number | null): FoundDeadline[] {
  const read = all(text.slice(from, to), from, planned, PROSE)
  return read.filter(({ dueOn, text: words, span }) => {
    if (LAST_CENTURY.test(plainDigits(words))) return false
    if (planned === null || dueOn === null || Number(dueOn.slice(0, 4)) >= planned) return true
    return LOOKS_AHEAD.test(words) && !ALREADY.test(text.slice(span[1], Math.min(to, span[1] + NEAR)))
  })
}

const STANDING =
  /^(并?(?:长期|持续|常态化?|常年|贯穿全年|日常|经常性?|随时|即时|即知即改|立行立改|立即|动态)(?:坚持|推进|推动|开展|整改|实施|落实|坚持推进|化推进|化开展|化落实|更新|调整|执行|进行|整治|抓好|工作|管理|性工作|性)*)[。;；]?$/
/** A day the calendar does not give: a festival, a season, days after something. */
const UNDATED = /(前|之内|以内|内|期间|后|起|底)[。;；]?$/
const LONGEST_UNDATED = 30

/** What stands after 完成时限: or in its column: a date, words that say the work has no end, or a day no calendar gives. */
export function statedDeadlines(text: string, from: number, to: number, planned: number | null): FoundDeadline[] {
  const raw = text.slice(from, to)
  const words = raw.trim()
  const start = from + raw.indexOf(words)
  const standing = words.length <= LONGEST_UNDATED ? STANDING.exec(words)?.[1] : undefined
  if (standing !== undefined) {
    const span = [start, start + standing.length] as const
    return [{ text: standing, span, dueOn: null, precision: 'ongoing', implied: false, valid: true }]
  }
  const dated = all(raw, from, planned, STATED)
  const bare = words.replace(/[。;；]$/, '')
  if (dated.length > 0 || bare === '' || bare.length > LONGEST_UNDATED || !UNDATED.test(words)) return dated
  const precision = /(工作日|小时|天|日)/.test(bare) ? 'day' : 'month'
  return [{ text: bare, span: [start, start + bare.length], dueOn: null, precision, implied: false, valid: true }]
}
