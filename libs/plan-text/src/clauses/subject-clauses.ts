import { readRoles, type RoledUnits } from '../grammar/role-verbs'
import { classifyUnit } from '../grammar/unit-names'
import type { ItemDraft } from '../items/item-draft'
import { skipBlanks } from '../source/lines'
import type { Source } from '../source/source'
import type { ClauseDraft } from './clause-draft'
import { sentenceEnd } from './sentences'
import { spokenDraft, surelyUnits } from './spoken-duties'

const LONGEST_SUBJECT = 120
/** What follows the units that are a sentence's subject. */
const PREDICATE =
  /(要会同|应会同|负责会同|会同|牵头(?:负责|组织)?|负责(?:牵头)?|(?<!重|需|主|首|纪|摘)要(?!求|点|素|闻)|应当|应(?!用|急|对|该|届|收|链)|须(?!知)|需(?!求|要))/
const DO =
  /(要|应当|应|须|需|负责|研究|制定|做好|组织|加快|尽快|抓紧|按照|根据|结合|及时|定期|认真|切实|积极|推动|建立|开展|出台|完善|编制|进一步|抓|实施|落实|推进|加强|强化|牵头|统筹|指导|督促|共同|联合|[对在于将把就])/

function partners(source: Source, from: number, end: number): RoledUnits | null {
  const words = source.text.slice(from, Math.min(end, from + LONGEST_SUBJECT))
  const stop = words.search(DO)
  if (stop <= 0) return null
  const roles = readRoles(source, from, from + stop, 'cooperating')
  return surelyUnits(roles) ? roles : null
}

function subjectAt(source: Source, start: number): ClauseDraft | null {
  const end = sentenceEnd(source, start)
  const words = source.text.slice(start, Math.min(end, start + LONGEST_SUBJECT))
  const predicate = PREDICATE.exec(words)
  if (predicate === null || predicate.index < 3) return null
  const leads = predicate[0].includes('会同') || predicate[0].includes('牵头')
  const roles = readRoles(source, start, start + predicate.index, leads ? 'lead' : 'responsible')
  if (!surelyUnits(roles) || roles.units.every(({ name }) => classifyUnit(name) === 'group')) return null
  const after = start + predicate.index + predicate[0].length
  const joined = predicate[0].includes('会同') ? partners(source, after, end) : null
  if (predicate[0].includes('会同') && joined === null) return null
  const all = {
    ...roles,
    units: [...roles.units, ...(joined?.units ?? [])],
    open: [...roles.open, ...(joined?.open ?? [])],
  }
  const last = all.units.at(-1)?.span[1] ?? after
  return spokenDraft(source, start, last, 'subject', all, [start, end])
}

function sentenceStarts(source: Source, item: ItemDraft): number[] {
  const starts = [item.marker.end]
  for (let at = item.marker.end; at < item.ownEnd; at += 1) {
    if ('。；;\n'.includes(source.text.charAt(at))) starts.push(skipBlanks(source.text, at + 1, item.ownEnd))
  }
  return starts.filter((at) => at < item.ownEnd)
}

/** Units that are the subject of a sentence in an item: 市科技局要会同市财政局…, 市教育局、市人社局要…. */
export function subjectClauses(source: Source, items: readonly ItemDraft[]): ClauseDraft[] {
  return items
    .flatMap((item) => sentenceStarts(source, item))
    .map((at) => subjectAt(source, at))
    .filter((draft) => draft !== null)
}
