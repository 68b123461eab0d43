export interface Trigger {
  words: string
  /** Where the words about it begin, 对 or 将对 included. */
  begins: number
}

const BEGINS = /(?:^|[,，;；。：:、]|将|并|要)(?:对于|针对|对(?!照|标|接|口|外|内|账|上|下|表)|凡是?|凡对|因)/g

const ACTION = /(依法|依规|依纪|及时|进行|予以|给予|实行|开展|要|应|将|由)*$/

/** A part that ends in 的 says when, also without 对: 连续两次排名末位的, 逾期未报的. */
const CONDITION = /(?:^|[,，;；])([^,，;；]{4,60}的)[,，]$/

const SHORTEST = 4

function withoutMark(before: string, action: number): Trigger | null {
  const match = CONDITION.exec(before.slice(0, Math.max(before.lastIndexOf(','), before.lastIndexOf('，')) + 1))
  if (match?.[1] === undefined || action === 0) return null
  const begins = match.index + match[0].indexOf(match[1])
  return { words: match[1].replace(/的$/, ''), begins }
}

/**
 * What must happen before an action: the words after 对 at the beginning of the sentence, up to the comma
 * before the action. `action` is where the action's words begin.
 */
export function triggerBefore(sentence: string, action: number): Trigger | null {
  const before = sentence.slice(0, action)
  const begins = [...before.matchAll(BEGINS)].at(-1)
  if (begins === undefined) return withoutMark(before, action)
  const from = begins.index + begins[0].length
  const words = before.slice(from)
  const mark = /^[,，;；。：:、]/.test(begins[0]) ? 1 : 0
  const end = words.search(/[,，]/)
  const trigger = end > 0 ? upToCondition(words, end) : words.replace(ACTION, '')
  return trigger.length >= SHORTEST
    ? { words: trigger.replace(/的$/, ''), begins: begins.index + mark }
    : withoutMark(before, action)
}

/** Of several parts between 对 and the action, those up to the last that ends in 的; the first where none does. */
function upToCondition(words: string, end: number): string {
  const last = Math.max(words.lastIndexOf('的,'), words.lastIndexOf('的，'))
  return words.slice(0, last > 0 ? last + 1 : end)
}
