import { readRoles, type RoledUnits } from '../grammar/role-verbs'
import { lineMarkerAt } from '../grammar/numbering'
import { isGroup, isProperUnit, unitLikeness } from '../grammar/unit-names'
import { itemAt } from '../items/find-item'
import { lineage, type ItemDraft } from '../items/item-draft'
import { isFurniture } from '../source/furniture'
import { skipBlanks, skipBlanksBack } from '../source/lines'
import type { Source } from '../source/source'
import type { ClauseDraft } from './clause-draft'
import { namesUnits, spokenDraft } from './spoken-duties'

/** Sections that describe offices rather than give them work. */
const STANDING_DUTIES = /(工作职责|主要职责|成员单位职责|成员名单|组成人员|组织机构|领导机构)/
const TAIL =
  /(?:[（(][^（()）]{1,12}[）)])?(的|承担的)?(重点|主要|牵头|目标|年度)?(任务|事项|工作|部分|职责|任务清单|工作任务|重点工作)?(?:[（(][^（()）]{1,12}[）)])?$/
const LONGEST = 80
const SHORTEST_TASK = 6
const PLACES = /(政府|镇|乡|街道|村|社区|办事处|管委会|工委|[市县区州旗]|林场|企业|学校|[）)])$/

const COMPANY = /.{2}(公司|集团|中心|医院|学校|学院|大队|支队|所)$/

/** Names of particular units, or of all places of a kind; nothing else. */
function holdsDuty({ units }: RoledUnits, colon: boolean): boolean {
  if (!namesUnits(units) || !units.some(({ name }) => unitLikeness(name) === 'certain' || colon)) return false
  const sure = (name: string) =>
    unitLikeness(name) === 'certain' || (units.length > 1 && PLACES.test(name)) || (colon && COMPANY.test(name))
  if (!units.every(({ name }) => sure(name))) return false
  return units.every(
    ({ name }) => isProperUnit(name) || (isGroup(name) && PLACES.test(name)) || (colon && COMPANY.test(name)),
  )
}

const ROLE_BEHIND = /[（(](牵头|主办|责任|负责)(单位|部门)?[）)]/y

/** 市住建局（牵头单位）: the role behind the name belongs to the clause. */
function withRole(text: string, end: number): number {
  ROLE_BEHIND.lastIndex = end
  return end + (ROLE_BEHIND.exec(text)?.[0].length ?? 0)
}

function clauseOf(source: Source, start: number, titleEnd: number, limit: number): ClauseDraft | null {
  const end = withRole(source.text, titleEnd)
  const title = source.text.slice(start, end)
  if (title.length > LONGEST || title.length < 3) return null
  const named = title.replace(TAIL, '')
  const leads = title.slice(named.length).includes('牵头')
  const roles = readRoles(source, start, start + named.length, leads ? 'lead' : 'responsible')
  const body = skipBlanks(source.text, end, limit)
  if (!holdsDuty(roles, '：:'.includes(source.text.charAt(end) || ' ')) || limit - body < SHORTEST_TASK) return null
  const task = body + (/^[。；;：:\s]*/.exec(source.text.slice(body, Math.min(limit, body + 20)))?.[0].length ?? 0)
  return spokenDraft(source, start, end, 'heading', roles, [task, skipBlanksBack(source.text, task, limit)])
}

/** 市教育局:负责…: a line that begins with its duty holder and a colon. */
function namedLines(source: Source): ClauseDraft[] {
  return source.lines.flatMap(({ text, start, end }) => {
    const colon = text.slice(0, LONGEST).search(/[:：]/)
    if (
      colon < 3 ||
      isFurniture(text) ||
      lineMarkerAt(source.text, start, end) !== null ||
      !/[局厅委办部室院会府区县镇乡站所队]$/.test(text.slice(0, colon))
    )
      return []
    const clause = clauseOf(source, start, start + colon, end)
    return clause === null ? [] : [clause]
  })
}

/** A heading that names the duty holder: "(一)市发展改革委", "二、市科技局、市财政局:", "市教育局:负责…". */
export function headingClauses(source: Source, items: readonly ItemDraft[]): ClauseDraft[] {
  const numbered = items.flatMap((item) => {
    if (lineage(item).some(({ title }) => STANDING_DUTIES.test(title))) return []
    const start = skipBlanks(source.text, item.marker.end, item.end)
    const clause = clauseOf(source, start, start + item.title.length, item.end)
    return clause === null ? [] : [clause]
  })
  const known = new Set(numbered.map(({ start }) => start))
  const standing = (start: number) => lineage(itemAt(items, start)).some(({ title }) => STANDING_DUTIES.test(title))
  return [...numbered, ...namedLines(source).filter(({ start }) => !known.has(start) && !standing(start))]
}
