import { lineage, type ItemDraft } from '../items/item-draft'
import type { Span } from '../reading'
import { isFurniture } from '../source/furniture'
import type { Source } from '../source/source'
import type { ClauseDraft } from './clause-draft'
import { dutyAt, subjectStarts, type SpokenDuty } from './running-text'
import { spokenDraft } from './spoken-duties'

const SAFEGUARDS = /(保障措施|组织保障|工作要求|组织领导|监督|考核|督导|督查|纪律|组织实施|组织体系|领导小组|值班)/
const NAMED_ONLY = /(工作职责|主要职责|成员名单|组成人员|成员单位|组织机构|领导机构|组织体系)/

const REACH = 600

interface Stretch {
  from: number
  to: number
  watched: boolean
}

function stretchesOf(source: Source, items: readonly ItemDraft[]): Stretch[] {
  if (items.length === 0) return [{ from: 0, to: source.text.length, watched: false }]
  return items
    .filter((item) => !lineage(item).some(({ title }) => NAMED_ONLY.test(title)))
    .map((item) => ({
      from: item.marker.end,
      to: item.ownEnd,
      watched: lineage(item).some(({ title }) => SAFEGUARDS.test(title)),
    }))
}

/** "…负责召集,县水利局参加": who helps in the same sentence belongs to the clause before. */
function joinsLast(last: SpokenDuty | undefined, duty: SpokenDuty, source: Source): boolean {
  if (last === undefined || !duty.cooperating || last.cooperating) return false
  if (last.sentence[1] !== duty.sentence[1] && last.sentence[1] !== last.end) return false
  const between = source.text.slice(last.end, duty.start)
  return /^[；;]\s?$/.test(between) || (between.length < 40 && !/[；;。]/.test(between))
}

/** Whether a place stands in a line of the page around the document. */
function onFurniture(source: Source, at: number): boolean {
  let low = 0
  let high = source.lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((source.lines[middle]?.start ?? Infinity) <= at) low = middle + 1
    else high = middle
  }
  return isFurniture(source.lines[low - 1]?.text ?? '')
}

const POINTS_BACK = /^(?:此项|该项|上述|以上|本项)?(?:工作|任务)?由?$/
const SAYS_NO_MORE = 4
const LONGEST_DATE = 30
/** ,6月底前完成 · ,今年12月开工: the rest of a sentence that only says when. */
const ONLY_WHEN =
  /^[，,；;、\s]*(?:力争|确保|计划|争取|须|应|要|于|在)*(?:20\d\d年|[今明本当]年|年[内底]|全年|[上下]半年|第?[一二三四]季度|\d{1,2}月|\d{1,2}日|[上中下]旬|[份底末前之以内初起])+(?:全面|全部|基本|正式)*(?:完成|开工|动工|完工|竣工|建成|启动|投用|到位|见效|办结|落实|验收|结束)*$/

const skipMarks = (text: string, from: number, to: number): number =>
  from + (/^[\s。；;，,、）)]*/.exec(text.slice(from, to))?.[0].length ?? 0)

interface Served {
  task: Span
  deadlines: Span[]
}

/** What a sentence that only names units, or says when besides, serves: what its paragraph said before. */
function servedBefore({ text }: Source, { start, end, sentence }: SpokenDuty, floor: number): Served | null {
  const [from, to] = sentence
  const rest = text.slice(end, Math.min(to, end + LONGEST_DATE + 1))
  const dated = rest.length <= LONGEST_DATE && ONLY_WHEN.test(rest)
  if (!POINTS_BACK.test(text.slice(from, start).trim()) || (to - end > SAYS_NO_MORE && !dated)) return null
  const line = Math.max(floor, text.lastIndexOf('\n', from - 1) + 1, from - REACH)
  const begin = skipMarks(text, line, from)
  if (from - begin <= 2) return null
  return { task: [begin, from], deadlines: dated ? [[end, to]] : [] }
}

/** The task of a duty: what stood before it, what follows the units that begin the sentence, or the sentence. */
function served(source: Source, duty: SpokenDuty, floor: number): Served {
  const before = servedBefore(source, duty, floor)
  if (before !== null) return before
  const [from, to] = duty.sentence
  const after = skipMarks(source.text, duty.end, to)
  const leads = source.text.slice(Math.max(from, floor), duty.start).trim() === '' && to - after > SAYS_NO_MORE
  return { task: leads ? [after, to] : duty.sentence, deadlines: [] }
}

function dutiesIn(
  source: Source,
  stretch: Stretch,
  taken: (start: number, end: number) => boolean,
): (SpokenDuty & { floor: number })[] {
  const duties: (SpokenDuty & { floor: number })[] = []
  let floor = stretch.from
  for (const { at, by } of subjectStarts(source, stretch.from, stretch.to)) {
    if (at < floor || taken(at, at + 1) || onFurniture(source, at)) continue
    const duty = dutyAt(source, at, by, stretch.watched)
    if (duty === null || duty.end > stretch.to) continue
    const last = duties.at(-1)
    if (last !== undefined && joinsLast(last, duty, source)) {
      last.units.push(...duty.units)
      last.end = duty.end
    } else duties.push({ ...duty, floor })
    floor = duty.end
  }
  return duties
}

/** Units given a duty in running text: 由A牵头…, A要会同B…, A、B要…, A负责…. The task is the sentence. */
export function spokenClauses(
  source: Source,
  items: readonly ItemDraft[],
  taken: (start: number, end: number) => boolean,
): ClauseDraft[] {
  return stretchesOf(source, items)
    .flatMap((stretch) => dutiesIn(source, stretch, taken))
    .map((duty) => {
      const { start, end, by, units, open } = duty
      const { task, deadlines } = served(source, duty, duty.floor)
      const roles = { units, open, glued: [], deadlines, spoken: true, lead: false }
      return spokenDraft(source, start, end, by ? 'led-by' : 'subject', roles, task)
    })
}
