import { unitLikeness } from '../grammar/unit-names'
import { isFurniture } from '../source/furniture'
import type { Line } from '../source/lines'

const PLAN_WORD =
  /(工作要点|要点|方案|计划|任务清单|工作清单|任务分解表|分工表|责任清单|实施意见|意见|措施|规划|安排|办法|细则|行动纲要)([（(](试行|征求意见稿|暂行|\d{4}.{0,8}年?)[）)])?$/
const NOTICE = /(关于)?(印发|下发|转发).{0,80}通知/
const LONGEST = 80

function unlabelled(line: Line): string {
  return line.text.replace(/^(标\s*题|名\s*称)\s*[:：]\s*/, '').trim()
}

function isTitleLine(line: Line): boolean {
  const words = unlabelled(line)
  return words.length <= LONGEST && PLAN_WORD.test(words) && !/[。；;,，:：]/.test(words)
}

const ENDS_OTHERWISE = /[。；;,，:：〕)）]|\d日?$/

/** A title broken over two lines: 某区2023年重点工作 / 任务分解方案. */
function joinedTitle(lines: readonly Line[], at: number): string {
  const line = lines[at]
  const words = line === undefined ? '' : unlabelled(line)
  const before = lines.slice(Math.max(0, at - 2), at).findLast(({ text }) => text !== '')?.text ?? ''
  const incomplete = words.length <= 20 && !/20\d\d|关于|[省市县区州]/.test(words)
  const opens = before.length <= 40 && /20\d\d年|关于|[省市县区州]/.test(before) && !ENDS_OTHERWISE.test(before)
  const joins = incomplete && opens && !isFurniture(before) && unitLikeness(before) === 'no'
  return joins ? `${before}${words}` : words
}

function fromNotice(lines: readonly Line[]): string | null {
  const notice = lines.find(({ text }) => text.length <= 120 && NOTICE.test(text))
  if (notice === undefined) return null
  const quoted = /《([^《》]{2,80})》/.exec(notice.text)?.[1]
  return quoted ?? /(?:印发|下发|转发)(.{2,80}?)的通知/.exec(notice.text)?.[1] ?? notice.text
}

/** The plan's own title: the last line before the body that reads as one, else what the covering notice names. */
export function titleOf(lines: readonly Line[], bodyStart: number): string | null {
  const head = lines.filter(({ end }) => end <= bodyStart)
  const at = head.findLastIndex(isTitleLine)
  if (at >= 0) return joinedTitle(head, at)
  const first = head.find(
    ({ text }) => text.length >= 4 && text.length <= 60 && !isFurniture(text) && !/[。:：|]/.test(text),
  )
  return fromNotice(head) ?? first?.text ?? null
}
