import { isCondition } from '../grammar/lateness'

export interface Trigger {
  words: string
  /** Where the words about it begin, 对 or 将对 included. */
  begins: number
}

const BEGINS = /(?:^|[,，;；。：:、]|将|并|要)(?:对于|针对|对(?!照|标|接|口|外|内|账|上|下|表)|凡是?|凡对|因)/g

/** What stands between a condition and the action itself: who acts and how. */
const ACTING =
  /(依法|依规|依纪|及时|视情|视情况|一律|进行|予以|给予|实行|开展|要|应|将|由|(?:下|印|制)?发(?:送|出|放)?|下达|出具|书面|电话|重点|提请|报请|建议|[“"《])*$/

/** A condition that runs into its action without a comma: 推进缓慢的|下发, 落实不力的单位|由县政府办. */
const RUN_IN =
  /的((?:责任|承办|牵头)?(?:单位|部门|地区|县区|乡镇|镇街|街道))?(?=$|依|及时|视情|一律|进行|予以|给予|实行|由|[下印制]?发|下达|出具|书面|电话|重点|提请|报请|建议|要|应|将|不|取消|扣|纳入|列入)/

/** The words before who acts and how: of a condition ending in 的 what stands before it. */
function conditionIn(words: string): string | null {
  const match = RUN_IN.exec(words)
  if (match === null) return null
  return words.slice(0, match.index + (match[1] === undefined ? 0 : match[0].length))
}

/** A part that ends in 的 says when, also without 对: 连续两次排名末位的, 逾期未报的. */
const CONDITION = /(?:^|[,，;；])([^,，;；]{4,60}的)[,，]$/

/** Steps told by their number: 第一次由县政府办提醒, 第二次通报批评. */
const ORDINAL = /^(第[一二三四五]次|首次|再次)/

const SHORTEST = 4

function withoutMark(before: string, action: number): Trigger | null {
  const match = CONDITION.exec(before.slice(0, Math.max(before.lastIndexOf(','), before.lastIndexOf('，')) + 1))
  if (match?.[1] === undefined || action === 0) return null
  const begins = match.index + match[0].indexOf(match[1])
  return { words: match[1].replace(/的$/, ''), begins }
}

/** A condition without 对 in the action's own part: 逾期10个工作日的|下发督办单. */
function ownPart(before: string): Trigger | null {
  const begins = Math.max(before.lastIndexOf(','), before.lastIndexOf('，'), before.lastIndexOf('：')) + 1
  const part = before.slice(begins)
  const ordinal = ORDINAL.exec(part)?.[1]
  if (ordinal !== undefined && !part.includes('的')) return { words: ordinal, begins }
  const words = conditionIn(part) ?? ''
  return words.length >= SHORTEST && /^[^将对]/.test(words) && isCondition(words) ? { words, begins } : null
}

/**
 * What must happen before an action: the words after 对 at the beginning of the sentence, up to the comma
 * before the action, or a condition without 对. `action` is where the action's words begin.
 */
export function triggerBefore(sentence: string, action: number): Trigger | null {
  const before = sentence.slice(0, action)
  const begins = [...before.matchAll(BEGINS)].at(-1)
  if (begins === undefined) return ownPart(before) ?? withoutMark(before, action)
  const from = begins.index + begins[0].length
  const words = before.slice(from)
  const mark = /^[,，;；。：:、]/.test(begins[0]) ? 1 : 0
  const end = words.search(/[,，]/)
  const trigger = end > 0 ? upToCondition(words, end) : upToAction(words)
  return trigger.length >= SHORTEST
    ? { words: trigger.replace(/的$/, ''), begins: begins.index + mark }
    : withoutMark(before, action)
}

/** Without a comma, what goes before who acts and how. */
function upToAction(words: string): string {
  const stripped = words.replace(ACTING, '')
  return conditionIn(stripped) ?? stripped
}

/** Of several parts between 对 and the action, those up to the last that ends in 的; the first where none does. */
function upToCondition(words: string, end: number): string {
  const last = Math.max(words.lastIndexOf('的,'), words.lastIndexOf('的，'))
  return words.slice(0, last > 0 ? last + 1 : end)
}
