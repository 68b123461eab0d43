import type { Line } from '../source/lines'

const LIST_HEAD = /^附件\s{0,2}[:：]\s{0,4}(\d{1,2}[.．、])?./
const ANNEX_HEAD = /^附\s{0,2}件\s{0,2}[\d一二三四五六七八九十]{0,2}\s{0,2}[:：]?$/

/** Lines of the "附件:1.… 2.…" list after the body: they name annexes and are no items. */
export function annexListLines(lines: readonly Line[]): Set<number> {
  const listed = new Set<number>()
  let inside = false
  let empty = 0
  for (const line of lines) {
    if (line.text === '') {
      empty += 1
      if (empty > 1) inside = false
      continue
    }
    empty = 0
    if (LIST_HEAD.test(line.text)) inside = true
    else if (ANNEX_HEAD.test(line.text) || line.text.length > 60) inside = false
    if (inside) listed.add(line.index)
  }
  return listed
}
