import { unitLikeness } from '../grammar/unit-names'
import { isFurniture } from '../source/furniture'
import type { Line } from '../source/lines'

const PLAN_WORD =
  /(要点|方案|计划|清单|任务表|分解表|分工表|进度表|责任表|指标表|分工|分解|责任书|任务书|任务|安排|意见|措施|举措|规划|办法|细则|行动纲要|行动|机制|台账|路线图|实事|事项|交办单|工作)(表)?([（(][^（()）]{2,20}[）)])?$/
const SUFFIX = /^[（(]\s?(?:\d{4}|[二一][〇○零]|试行|征求意见|讨论|送审|修订|暂行|节选|摘录)[^（()）]{0,16}[）)]$/
const DATED = /\d{1,2}月\d{1,2}日/
const NOTICE = /(关于)?(印发|下发|转发).{0,80}(通知|函)/
const LONGEST = 80
const NUMBERED = /[〔［[（(【]\s?[12]\d{3}\s?[〕］\])）】]\s?(?:第\s?)?\d{1,5}\s?号/

const unlabelled = (words: string): string =>
  words
    .replace(/^(标\s*题|名\s*称)\s*[:：]\s*/, '')
    .replace(/^#{1,6}\s*|\*\*/g, '')
    .trim()

/** 《…实施细则》 as the title itself. */
const unquoted = (title: string): string => /^《([^《》]+)》$/.exec(title)?.[1] ?? title

function isTitleLine(line: Line): boolean {
  const words = unquoted(unlabelled(line.text))
  return words.length >= 4 && words.length <= LONGEST && PLAN_WORD.test(words) && !/[。；;,，:：]/.test(words)
}

const ENDS_OTHERWISE = /[。；;,，:：〕)）]|\d日?$|(?:通知|公告|通告|函)$/
const WHOLE = /^(20\d\d|[一-鿿]{2,8}[省市县区州旗镇乡](?!域|级|场))|关于/

/** 某区政府2023年重点工作 / 任务分解和责任分工方案 */
const TOPIC = /(工作|任务|事项|实事|目标|行动)$/
const GOES_ON = /^(任务|责任|目标|分解|分工|实施|工作|推进|落实|具体)/

/** Whether a line begins a title that the next one ends: 某市推进多式联运高质量发展 / 实施方案. */
function opensTitle(before: string, words: string): boolean {
  if (before.length < 4 || before.length > 44 || ENDS_OTHERWISE.test(before) || NUMBERED.test(before)) return false
  if (isFurniture(before) || WHOLE.test(words) || before.startsWith('附件')) return false
  if (PLAN_WORD.test(before) && !(TOPIC.test(before) && GOES_ON.test(words))) return false
  return (
    (before.includes('关于') || unitLikeness(before) === 'no') &&
    /(20\d\d|关于|[省市县区州旗镇乡局委厅校院])/.test(before)
  )
}

/** A title broken over lines, with its years or 试行 on a line below. */
function joinedTitle(lines: readonly Line[], at: number): string {
  let words = unlabelled(lines[at]?.text ?? '')
  const filled = lines.filter(({ text }) => text !== '')
  const place = filled.findIndex(({ index }) => index === lines[at]?.index)
  for (let up = 1; up <= 2; up += 1) {
    const before = unlabelled(filled[place - up]?.text ?? '')
    if (!opensTitle(before, words)) break
    words = `${before}${words}`
  }
  const after = filled[place + 1]?.text ?? ''
  return SUFFIX.test(after) && !DATED.test(after) ? `${words}${after}` : words
}

/** What a covering notice says it issues: 现将《…》印发给你们, or 关于印发《…》的通知. */
function quotedTitle(lines: readonly Line[]): string | null {
  for (const { text } of lines) {
    if (text.length > 600) continue
    const quoted = /《([^《》]{5,80})》(?:已经|业经|印发|的通知|的函|，?现|经)/.exec(text)?.[1]
    if (quoted !== undefined && PLAN_WORD.test(quoted)) return quoted
  }
  return null
}

function fromNotice(lines: readonly Line[]): string | null {
  const notice = lines.find(({ text }) => text.length <= 120 && NOTICE.test(text))
  if (notice === undefined) return null
  const words = unlabelled(notice.text)
  const named = /(?:印发|下发)(?!《)(.{5,80}?)的(?:通知|函)/.exec(words)?.[1]
  const own = named !== undefined && PLAN_WORD.test(named) && (!named.includes('《') || /(方案|计划|要点)$/.test(named))
  return own ? named : words
}

/** 关于支持人才的十条意见。为落实…: a title that runs into its text. */
const RUN_IN = /^(关于[^。；，]{4,60}(?:意见|方案|措施|办法|要点))。/

const ENDS_NOTICE = /(通知|意见|办法|决定|函|批复|公告|通告|报告)$/

/** 国务院办公厅关于对真抓实干成效明显地方 / 进一步加大激励支持力度的通知. */
function openTitle(head: readonly Line[], first: Line): string {
  const words = unlabelled(first.text)
  if (!words.includes('关于') || ENDS_NOTICE.test(words)) return words
  const next = head.find(({ index, text }) => index > first.index && text !== '')?.text ?? ''
  return next.length <= 44 && ENDS_NOTICE.test(next) ? `${words}${next}` : words
}

const LOOKED_AT = 200
const plain = (words: string): string => words.replaceAll(/[《》〈〉\s]/g, '')

/** A title quoted with 〈〉 inside, as the plan behind its covering notice prints it. */
function asPrinted(lines: readonly Line[], quoted: string): string {
  const wanted = plain(quoted)
  const own = lines.slice(0, LOOKED_AT).find(({ text }) => text.length <= LONGEST && plain(text) === wanted)
  return own === undefined ? quoted.replaceAll('〈', '《').replaceAll('〉', '》') : unquoted(unlabelled(own.text))
}

/** The lines before the body, the last of them cut where the body begins within it. */
function linesBefore(lines: readonly Line[], bodyStart: number): Line[] {
  return lines.flatMap((line) => {
    if (line.end <= bodyStart) return [line]
    const words = line.text.slice(0, Math.max(0, bodyStart - line.start)).trimEnd()
    return line.start >= bodyStart || words === '' ? [] : [{ ...line, end: line.start + words.length, text: words }]
  })
}

/** The plan's own title: the last line before the body that reads as one, else what the covering notice names. */
export function titleOf(lines: readonly Line[], bodyStart: number): string | null {
  const head = linesBefore(lines, bodyStart).filter(({ text }) => !isFurniture(text))
  const at = head.findLastIndex(isTitleLine)
  const quoted = quotedTitle(head)
  if (at >= 0) {
    const own = unquoted(joinedTitle(head, at))
    return quoted?.endsWith(own) === true ? quoted : own
  }
  const first = head.find(
    ({ text }) => text.length >= 4 && text.length <= 60 && !/[。:：|]/.test(text) && !NUMBERED.test(text),
  )
  const opening = RUN_IN.exec(head[0]?.text.slice(0, 120) ?? '')?.[1]
  const printed = quoted === null ? null : asPrinted(lines, quoted)
  return printed ?? fromNotice(head) ?? opening ?? (first === undefined ? null : openTitle(head, first))
}
