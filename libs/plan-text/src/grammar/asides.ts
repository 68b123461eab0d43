import type { Span } from '../reading'
import { asideMarks } from '../source/brackets'

/** "列第一位者为牵头单位,下同", "以下均需各县区落实,不再列出": what a clause says of all clauses, at its end. */
const STATEMENT =
  /[，,；;。、]?\s?(?:(?:(?:责任)?(?:单位|部门))?(?:列|排|位列|名列)(?:名|序)?(?:在|于)?(?:第一|首|最前|前)|(?:首|第一)(?:个|家|位)?(?:责任)?(?:单位|部门)?(?:为|是|即)|[。；;][^。；;]{0,60}(?:下同|不再(?:做|作|另行|单独|逐一|一一|分别)?(?:分工|列出|单列|列明|重复|罗列))|(?:具体)?任务均(?:涉及|需|由)|以下(?:各项|工作|任务|政策|措施|均|所有|各|简称|同)|下同|不再(?:一一)?(?:列出|列明|单独|重复|做分工|单列))/g
const MARKS = '，,；;。'
const DATED =
  /^(?:(?:力争|确保|计划|预计|拟|要求|须|应)?(?:在|到|至|于)?(?:20\d\d年|今年|本年度?|明年|\d{1,2}月|[一二三四]季度|第[一二三四]季度|上半年|下半年|年底|年内|全年|月底|每[年季月]).{0,28}|(?:持续|长期|常年|常态化|适时|按进度|按时序|立即|近期|分阶段|限时|按期|按计划|立行立改|即时).{0,14})$/
const NAMES = /[局厅委办部府]|[县区镇]政府|公司|集团/
const LONGEST_SEGMENT = 40

export interface Parted {
  /** Stretches that name units. */
  named: Span[]
  /** Stretches that say until when. */
  deadlines: Span[]
}

/** Takes out of a clause what is no list of units: a date of its own, a statement for the whole document. */
export function withoutAsides(text: string, start: number, end: number): Parted {
  const limit = statedFrom(text, start, end)
  const parted: Parted = { named: [], deadlines: [] }
  let from = start
  let kept = start
  for (let at = start; at <= limit; at += 1) {
    if (at < limit && !MARKS.includes(text.charAt(at))) continue
    if (at - from <= LONGEST_SEGMENT && isDate(text.slice(from, at))) {
      if (from > kept) parted.named.push([kept, from])
      parted.deadlines.push([from, at])
      kept = Math.min(limit, at + 1)
    }
    from = at + 1
  }
  if (limit > kept) parted.named.push([kept, limit])
  return parted
}

/** Where such a statement begins; one in brackets behind a name is left to the name. */
function statedFrom(text: string, start: number, end: number): number {
  const words = text.slice(start, end)
  const aside = asideMarks(words)
  for (const match of words.matchAll(STATEMENT)) if (aside[match.index] === 0) return start + match.index
  return end
}

function isDate(segment: string): boolean {
  const words = segment.trim()
  return DATED.test(words) && !NAMES.test(words)
}
