import type { RoledUnits } from '../grammar/named-units'
import { readRoles } from '../grammar/role-verbs'
import { lineMarkerAt } from '../grammar/numbering'
import { isGroup, isProperUnit, unitLikeness } from '../grammar/unit-names'
import { anyRoleWord, roleWords } from '../lexicon/roles'
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
function holdsDuty({ units, spoken }: RoledUnits, colon: boolean): boolean {
  // 各县区、各乡镇要抓好落实: a sentence to everybody, no heading.
  if (spoken && units.every(({ name }) => isGroup(name))) return false
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

const LONGEST_HOLDER = 16
/** How the name of an office within a body ends, where nothing but the sentence below says that it answers. */
const HOLDER = /[组部处所队站办科室会局委园中心区村院校班社厂馆台县镇乡街道府司]$/
const NO_HOLDER =
  /(任务|措施|要求|目标|机制|原则|建设|工作|时间|内容|方式|范围|对象|程序|流程|依据|标准|电话|联系人|地点)$/
const SAYS_ROLE = new RegExp(
  `^(?:主要|具体|全面|积极|牵头和)?(?:(${roleWords('verb', 'lead')})|${anyRoleWord(['verb'])}|组织(?:开展|实施|落实)|落实|做好)(?!单位|部门|主体|领导|机构|人员|人[:：])`,
)

const afterStop = (text: string, from: number, limit: number): number =>
  from + (/^[。：:；;]?\s{0,8}/.exec(text.slice(from, Math.min(limit, from + 9)))?.[0].length ?? 0)

/** 平安办。牵头组织联合检查: the sentence says that the one named above leads. */
function leadsBelow(text: string, end: number, limit: number): boolean {
  const body = afterStop(text, end, limit)
  return SAYS_ROLE.exec(text.slice(body, Math.min(limit, body + 12)))?.[1] !== undefined
}

/** 派出所。配合开展检查: the heading names who, the sentence below says the role, so the name need not end like a bureau. */
function holderClause(source: Source, start: number, end: number, limit: number): ClauseDraft | null {
  const name = source.text.slice(start, end)
  if (name.length < 2 || name.length > LONGEST_HOLDER || !HOLDER.test(name) || NO_HOLDER.test(name)) return null
  const task = afterStop(source.text, end, limit)
  const role = SAYS_ROLE.exec(source.text.slice(task, Math.min(limit, task + 12)))
  if (task === end || role === null || limit - end < SHORTEST_TASK) return null
  const roles = readRoles(source, start, end, role[1] === undefined ? 'responsible' : 'lead')
  if (roles.spoken || !namesUnits(roles.units.map((unit) => ({ ...unit, name: certainly(unit.name) })))) return null
  return spokenDraft(source, start, end, 'heading', roles, [task, skipBlanksBack(source.text, task, limit)])
}

/** 德育处, 派出所: what no list of endings knows may still hold a duty, but never what holds a verb. */
const certainly = (name: string): string => (unitLikeness(name) === 'no' ? `${name}办公室` : name)

function clauseOf(source: Source, start: number, titleEnd: number, limit: number): ClauseDraft | null {
  const end = withRole(source.text, titleEnd)
  const title = source.text.slice(start, end)
  if (title.length > LONGEST || title.length < 3) return null
  const named = title.replace(TAIL, '')
  const leads = title.slice(named.length).includes('牵头') || leadsBelow(source.text, end, limit)
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
      colon < 2 ||
      isFurniture(text) ||
      lineMarkerAt(source.text, start, end) !== null ||
      !HOLDER.test(text.slice(0, colon))
    )
      return []
    const clause = clauseOf(source, start, start + colon, end) ?? holderClause(source, start, start + colon, end)
    return clause === null ? [] : [clause]
  })
}

/** A heading that names the duty holder: "(一)市发展改革委", "二、市科技局、市财政局:", "市教育局:负责…". */
export function headingClauses(source: Source, items: readonly ItemDraft[]): ClauseDraft[] {
  const numbered = items.flatMap((item) => {
    if (lineage(item).some(({ title }) => STANDING_DUTIES.test(title))) return []
    const start = skipBlanks(source.text, item.marker.end, item.end)
    const end = start + item.title.length
    const clause = clauseOf(source, start, end, item.end) ?? holderClause(source, start, end, item.end)
    return clause === null ? [] : [clause]
  })
  const known = new Set(numbered.map(({ start }) => start))
  const standing = (start: number) => lineage(itemAt(items, start)).some(({ title }) => STANDING_DUTIES.test(title))
  return [...numbered, ...namedLines(source).filter(({ start }) => !known.has(start) && !standing(start))]
}
