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
  if (last === undefined || !duty.cooperating || last.cooperating || last.sentence[1] !== duty.sentence[1]) return false
  return duty.start - last.end < 40 && !/[；;。]/.test(source.text.slice(last.end, duty.start))
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

/** "…,10月底前验收。由市商务局负责": a sentence that only names units serves what its paragraph said before. */
function servedWords({ text }: Source, { start, end, sentence }: SpokenDuty, floor: number): Span {
  const [from, to] = sentence
  if (!POINTS_BACK.test(text.slice(from, start).trim()) || to - end > SAYS_NO_MORE) return sentence
  const line = Math.max(floor, text.lastIndexOf('\n', from - 1) + 1, from - REACH)
  const begin = line + (/^[\s。；;，,）)]*/.exec(text.slice(line, from))?.[0].length ?? 0)
  return from - begin > SAYS_NO_MORE ? [begin, to] : sentence
}

function dutiesIn(source: Source, stretch: Stretch, taken: (start: number, end: number) => boolean): SpokenDuty[] {
  const duties: SpokenDuty[] = []
  let floor = stretch.from
  for (const { at, by } of subjectStarts(source, stretch.from, stretch.to)) {
    if (at < floor || taken(at, at + 1) || onFurniture(source, at)) continue
    const duty = dutyAt(source, at, by, stretch.watched)
    if (duty === null || duty.end > stretch.to) continue
    const last = duties.at(-1)
    if (last !== undefined && joinsLast(last, duty, source)) {
      last.units.push(...duty.units)
      last.end = duty.end
    } else duties.push({ ...duty, sentence: servedWords(source, duty, floor) })
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
    .map(({ start, end, by, units, open, sentence }) => {
      const roles = { units, open, glued: [], deadlines: [], spoken: true, lead: false }
      return spokenDraft(source, start, end, by ? 'led-by' : 'subject', roles, sentence)
    })
}
