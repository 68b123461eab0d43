export interface Trigger {
  words: string
  /** Where the sentence about it begins, 对 or 将对 included. */
  begins: number
}

const BEGINS = /(?:^|[,，;；。：:、]|将)(?:对于|对)/g

const ACTION = /(依法|依规|及时|进行|予以|给予|实行|开展|要|应)*$/

/**
 * What must happen before an action: the words after 对 at the beginning of the sentence, up to the comma
 * before the action. `action` is where the action's words begin.
 */
export function triggerBefore(sentence: string, action: number): Trigger | null {
  const before = sentence.slice(0, action)
  const begins = [...before.matchAll(BEGINS)].at(-1)
  if (begins === undefined) return null
  const from = begins.index + begins[0].length
  const words = before.slice(from)
  const mark = /^[,，;；。：:、]/.test(begins[0]) ? 1 : 0
  const end = Math.max(words.lastIndexOf(','), words.lastIndexOf('，'))
  const trigger = end > 0 ? words.slice(0, end) : words.replace(ACTION, '')
  return trigger.length >= 4 ? { words: trigger.replace(/的$/, ''), begins: begins.index + mark } : null
}
