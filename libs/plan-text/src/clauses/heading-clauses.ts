import { readRoles } from '../grammar/role-verbs'
import { lineage, type ItemDraft } from '../items/item-draft'
import { skipBlanks, skipBlanksBack } from '../source/lines'
import type { Source } from '../source/source'
import type { ClauseDraft } from './clause-draft'
import { spokenDraft, surelyUnits } from './spoken-duties'

/** Sections that describe offices rather than give them work. */
const STANDING_DUTIES = /(工作职责|职责分工|主要职责|成员名单|成员单位|组成人员)/
const TAIL = /(负责|牵头)?(的)?(重点)?(任务|事项|工作|部分)?$/
const LONGEST = 60

/** A numbered heading that names the duty holder: "(一)市发展改革委", "二、市科技局、市财政局:". */
export function headingClauses(source: Source, items: readonly ItemDraft[]): ClauseDraft[] {
  return items.flatMap((item) => {
    const { title } = item
    if (title.length > LONGEST || title.length < 3 || lineage(item).some((one) => STANDING_DUTIES.test(one.title)))
      return []
    const start = skipBlanks(source.text, item.marker.end, item.end)
    const end = start + title.length
    const roles = readRoles(source, start, start + title.replace(TAIL, '').length, 'responsible')
    const body = skipBlanks(source.text, end, item.end)
    if (!surelyUnits(roles) || item.end - body < 6) return []
    const words = source.text.slice(body, item.end)
    const task = body + (/^[。；;：:\s]*/.exec(words)?.[0].length ?? 0)
    return [spokenDraft(source, start, end, 'heading', roles, [task, skipBlanksBack(source.text, task, item.end)])]
  })
}
