import { anyRoleWord, roleWords } from '../lexicon/roles'
import type { PartyRole } from '../reading'
import { asideMarks } from '../source/brackets'

export interface Verb {
  start: number
  end: number
  role: PartyRole | 'lead-of-next'
}

const DUTY =
  '(?:(?:(?:按照?|根据|依据|依照?|结合|在|对照|认真履行)(?:各自|本级|法定)?(?:的)?(?:工作|部门|岗位|监管|管理)?|各自)?(?:职责|职能|任务|权限|分工|职责任务){1,3}(?:范围|要求|规定)?内?)?'
const MANNER =
  '(?:结合(?:各自|本地|工作)?实际|根据(?:工作)?实际|因地制宜|按照?要求|分别|分头|共同|联合|具体|(?<!党)组织|各司其职|各负其责|密切|积极|协同|做好|抓好|主动|予以|给予|全力|依法|主要|统筹|要|应|应当|具体组织|牵头和){0,4}'
const OBJECT =
  '(?:落实|实施|推进|组织实施|组织落实|组织|办理|承办|抓总|抓好落实|做好|完成|推动落实|推动|统筹|协调){0,2}'
/** Nouns made of a verb name an office, not what it does: 牵头单位, 负责人. */
const NO_NOUN = '(?!公|单位|部门|人(?!行|才|口|防|工|民|力|大|社|员|居|群)|同志|处室|科室|领导|机构|方(?!面)|地区|者)'
/** Verbs that say a role only where the words end with them. */
const AT_END = '(?=\\s?(?:$|[，,；;。）)\\]】]))'

/** 各级党组织落实: 组织 belongs to the name. */
const CLOSING = roleWords('closing', 'responsible').replaceAll('组织', '(?<!党)组织')

/** Verbs that give the units before them a role; the first row that fits wins. */
const VERBS: readonly { pattern: string; role: Verb['role'] }[] = [
  { pattern: '(?:要|应|负责)?会同', role: 'lead-of-next' },
  {
    pattern: `${DUTY}${MANNER}(?:总?牵头|负责牵头|${roleWords('verb', 'lead')})${NO_NOUN}(?:负责${NO_NOUN})?${OBJECT}|(?:作?为|是)(?:总?牵头|主办|组长)(?:单位|部门)`,
    role: 'lead',
  },
  {
    pattern: `${DUTY}${MANNER}(?:负责)?(?:${roleWords('verb', 'cooperating')})${NO_NOUN}${OBJECT}|${DUTY}${MANNER}(?:${roleWords('closing', 'cooperating')})${AT_END}|(?:作?为|是)(?:配合|协办|协助|参与|参加)(?:责任)?(?:单位|部门)`,
    role: 'cooperating',
  },
  {
    pattern: `${DUTY}${MANNER}(?:${roleWords('verb', 'responsible')})${NO_NOUN}${OBJECT}|${DUTY}${MANNER}(?:${CLOSING})${OBJECT}${AT_END}|(?:按照?|根据|依据?)(?:各自)?(?:工作|部门)?(?:职责|职能)(?:任务)?分工(?:落实|推进|做好)?|(?:按照?|根据|依据?)(?:各自)?(?:工作|部门)?(?:职责|职能|分工)${AT_END}|(?:作?为|是)(?:主要|具体)?(?:责任|承办|实施)(?:单位|部门)`,
    role: 'responsible',
  },
]

/** Every verb that gives a role holds one of these. */
const SIGNS = new RegExp(`会同|${anyRoleWord(['verb', 'closing', 'label'])}|分工|职`)

const ANY_VERB = new RegExp(VERBS.map(({ pattern }) => `(${pattern})`).join('|'), 'g')

/** Every verb that gives a role, in order. */
export function verbsIn(text: string, start: number, end: number): Verb[] {
  const words = text.slice(start, end)
  if (!SIGNS.test(words)) return []
  const aside = asideMarks(words)
  const spoken = [...words.matchAll(ANY_VERB)].filter(({ index }) => aside[index] === 0)
  return spoken.map((match) => {
    const row = VERBS.findIndex((_, index) => match[index + 1] !== undefined)
    const at = start + match.index
    return { start: at, end: at + match[0].length, role: VERBS[row]?.role ?? 'responsible' }
  })
}
