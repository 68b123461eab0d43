import { roleWords } from '../lexicon/roles'
import type { PartyKind, PartyRole } from '../reading'

/** What a label announces: units or persons in a role, or a date. */
export type LabelMeaning = { kind: 'unit'; role: PartyRole; party: PartyKind | null } | { kind: 'deadline' }

const LEADING = roleWords('label', 'lead')
const HELPING = roleWords('label', 'cooperating')
const ANSWERING = roleWords('label', 'responsible')
/** Roles that only a plain 单位 or 部门 makes a label: 实施单位, but not 组织领导. */
const WEAK_HELPING = roleWords('plain-label', 'cooperating')
const WEAK_ANSWERING = roleWords('plain-label', 'responsible')
/** Who only watches answers for nothing. */
const WATCHING = '督办|督导|督查|督促|监督|监管|考核|考评|验收|审核'
const SCOPE =
  '第一|第二|主要|具体|直接|共同|其他|其它|相关|有关|业务|技术|总|省级?|市级?|县级?|区级?|州级?|镇级?|局|国家|本级|省直|市直|县直|区直|属地'

const LEVEL = '(?:(?:省|市|县|区|州|镇|局|院|校|委|厅)级?)?'
const PERSONS = `${LEVEL}(?:领导(?:同志)?|负责同志|人员|人|员|同志)`
const PLAIN = '单位|部门|主体'
const BODIES = `${PLAIN}|处[（(]?科?[）)]?室|科[（(]?股?[）)]?室|股室|站所|机构|地区|方|企业|市县|县市区|县区|区县|镇街|街镇|乡镇|街道|园区|工作组|小组|工作?专班|分工`
const BRACKET = '(?:[（(][^（()）\\n]{1,24}[）)])?'
const JOINT = '(?:和|及|与|、|\\/|或|[（(]|[）)])?'

const STRONG = `(?:${LEADING}|${HELPING}|${ANSWERING})`
const ROLE = `(?:${LEADING}|${HELPING}|${ANSWERING}|${WEAK_HELPING}|${WEAK_ANSWERING}|${WATCHING})`
const ALSO = `(?:(?:和|及|、|\\/)(?:${ROLE}){0,2}(?:${BODIES}|${PERSONS}))?`

/** A label's words without the colon: 牵头单位, 市级责任领导, 牵头(责任)单位, 责任单位及责任人. */
export const LABEL_WORDS = `(?:${SCOPE}){0,2}(?:${ROLE}${JOINT}){0,2}(?:${STRONG}${JOINT}(?:${ROLE}${JOINT})?(?:${BODIES}|${PERSONS})|${ROLE}${JOINT}(?:${PLAIN})|(?:部门|单位|任务|职责|工作|责任){1,2}分工)${BRACKET}${ALSO}`

/** A label without a noun; only where nothing else can stand before the colon. */
export const SHORT_LABEL = `(?:${roleWords('short-label')})`

export const DEADLINE_WORDS =
  '(?:计划|预计|要求|拟|应)?(?:完成|办理|办结|落实|整改|推进|实施|工作|任务|目标|时间)?(?:时限|时间|期限|节点|日期)(?:要求|安排|节点)?'

const IS_PERSON = new RegExp(`(?:${PERSONS})$`)
const roleIn = (words: string, of: string): number => words.search(new RegExp(of))

/** What the words of a label announce, or null where they name nobody who answers. */
export function labelMeaning(label: string): LabelMeaning | null {
  const words = label.replaceAll(/\s/g, '').replace(/[（(][^（()）]{1,24}[）)]$/, '')
  const leads = roleIn(words, LEADING)
  const helps = roleIn(words, `${HELPING}|${WEAK_HELPING}`)
  const answers = roleIn(words, `${ANSWERING}|${WEAK_ANSWERING}`)
  const party = IS_PERSON.test(words) && !/(单位|部门|主体)/.test(words) ? 'person' : null
  if (leads >= 0) return { kind: 'unit', role: 'lead', party }
  if (helps >= 0 && (answers < 0 || helps < answers)) return { kind: 'unit', role: 'cooperating', party }
  return answers < 0 && !words.endsWith('分工') ? null : { kind: 'unit', role: 'responsible', party }
}
