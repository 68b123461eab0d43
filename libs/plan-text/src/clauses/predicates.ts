import { unlessPlace } from '../lexicon/places'
import type { PartyRole } from '../reading'

/** What follows the units in running text and gives them their duty. */
export interface Predicate {
  /** Start and end within the words searched. */
  start: number
  end: number
  role: PartyRole
  /** A会同B: the partners follow. */
  joins: boolean
  /** 要, 应, 须: no verb of its own. */
  modal: boolean
}

const MODAL = '(?:要|应当|应(?!用|急|对|该|届|收|链|县|城|届)|须(?!知)|需(?!求))'
const NO_NOUN = '(?!公|单位|部门|人(?!行|才|口|防|工|民|力|大|社|员|居|群)|同志|处室|科室|领导|机构|方(?!面)|地区|者)'
const RULES: readonly { pattern: string; role: PartyRole; joins?: true; modal?: true }[] = [
  { pattern: `(?:${MODAL}|负责|牵头)?会同`, role: 'lead', joins: true },
  {
    pattern: `${MODAL}?(?:负责)?(?:总?牵头|主办)${NO_NOUN}(?:负责${NO_NOUN})?|作?为(?:牵头|主办|组长)(?:单位|部门)`,
    role: 'lead',
  },
  {
    pattern: `${MODAL}?(?:积极|主动|密切|认真|协同|做好){0,2}(?:配合|协办|协助|参与|参加)${NO_NOUN}|作?为(?:配合|协办|协助|参与|参加)(?:单位|部门)`,
    role: 'cooperating',
  },
  {
    pattern: `${MODAL}?(?:负责|承办|承担|统筹(?!城乡)|具体落实|组织实施|具体实施)${NO_NOUN}|作?为(?:责任|承办)(?:单位|部门)`,
    role: 'responsible',
  },
  { pattern: `(?<![重需主首纪摘必])${MODAL}(?!求|点|素|闻|塞)`, role: 'responsible', modal: true },
]
const BY_RULES: typeof RULES = [
  { pattern: '为主(?![要体导管持动任席])', role: 'lead' },
  ...RULES.slice(0, 4),
  { pattern: '(?:落实|保障(?![局厅部委和中])|实施|具体办理)(?!办)', role: 'responsible' },
]

const compile = (rules: typeof RULES) => new RegExp(rules.map(({ pattern }) => `(${pattern})`).join('|'), 'g')
const SUBJECT = compile(RULES)
const BY = compile(BY_RULES)

const MOST = 4

/** The first few predicates in some words, as a word may stand in a name; `by` where 由 stands before the units. */
export function predicatesIn(words: string, by: boolean): Predicate[] {
  const found: Predicate[] = []
  for (const match of words.matchAll(by ? BY : SUBJECT)) {
    const rule = (by ? BY_RULES : RULES).find((_, index) => match[index + 1] !== undefined)
    const { role = 'responsible', joins = false, modal = false } = rule ?? {}
    found.push({ start: match.index, end: match.index + match[0].length, role, joins, modal })
    if (found.length === MOST) break
  }
  return found
}

/** Where the partners after 会同 end and what they do begins. */
export const DOING = new RegExp(
  `(要|应当|应(?!急)|须|需|负责|研究(?!院|所|室|中心)|制定|制订|修订|做好|组织(?!部)|加快|尽快|抓紧|按|根据|结合|及时|定期|不定期|适时|认真|切实|积极|推动|建立|建成|开展|出台|完善|编制(?!办|委)|进一步|抓|实施|落实(?!办)|推进(?!办)|加强|强化|牵头|统筹|指导|督促(?!督办)|共同|联合(?!会)|提出|提前|发动|发布|探索|梳理|推广|印发|起草|拟定|拟订|对(?!外)|在|${unlessPlace('于')}|${unlessPlace('将')}|把|就(?!业)|每|全面|依法|成立|设立|组建|进行|严格|严厉|排查|打造|构建|支持|鼓励|引导|争取|承担|审核|核实|汇总|\\d|“|《)`,
)
