import type { Span } from '../reading'

const LABEL =
  /[。；;，,\s)）】\]*•·●-]{0,8}(?:完成|办理|办结|落实|整改)?(?:时限|期限|时间)(?:要求)?(?:\s{0,2}[:：]|[\t 　]{1,4})/y

/** The words after 完成时限: where that label follows a clause on its line or the next. */
export function deadlinesAfter(text: string, end: number): Span[] {
  LABEL.lastIndex = end
  const match = LABEL.exec(text)
  if (match === null) return []
  const from = end + match[0].length
  const stop = text.slice(from, from + 200).search(/[。\n)）】\]]/)
  return [[from, stop < 0 ? Math.min(text.length, from + 200) : from + stop]]
}
