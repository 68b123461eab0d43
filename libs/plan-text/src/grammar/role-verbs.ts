import type { PartyRole, Span } from '../reading'
import type { Source } from '../source/source'
import { readUnitList, type UnitWord } from './unit-list'

export interface RoledUnit extends UnitWord {
  role: PartyRole
}

export interface RoledUnits {
  units: RoledUnit[]
  open: Span[]
  glued: Span[]
  /** True where a verb said the role of at least one unit. */
  spoken: boolean
  /** True where a verb said who leads. */
  lead: boolean
}

const DUTY = '(?:按照?|根据|依据|结合)?(?:各自)?(?:职责|职能|任务|工作)?(?:分工)?'
const MANNER = '(?:分别|分头|共同|联合|具体|组织|各司其职|密切|积极|协同|做好)*'

/** Verbs that give the units before them a role; the first row that fits wins. */
const VERBS: readonly { pattern: string; role: PartyRole | 'lead-of-next' }[] = [
  { pattern: '会同', role: 'lead-of-next' },
  { pattern: '(?:总)?牵头(?:负责|抓总|落实|组织实施|组织|实施|推进|办理|承办)?|主办', role: 'lead' },
  { pattern: `${DUTY}${MANNER}(?:配合|协办|协助|参与|参加)(?:落实|实施|做好)?`, role: 'cooperating' },
  {
    pattern: `${DUTY}${MANNER}(?:负责|承办|承担)(?:落实|实施|推进|组织实施)?|(?:按照?|根据)(?:各自)?(?:职责|职能)分工(?:落实|推进|做好)?`,
    role: 'responsible',
  },
]

const ANY_VERB = new RegExp(VERBS.map(({ pattern }) => `(${pattern})`).join('|'), 'g')
const OPENING_WORD = /^[\s、，,；;。]*(由|其中|请)?/

interface Verb {
  start: number
  end: number
  role: PartyRole | 'lead-of-next'
}

function verbsIn(text: string, start: number, end: number): Verb[] {
  return [...text.slice(start, end).matchAll(ANY_VERB)].map((match) => {
    const row = VERBS.findIndex((_, index) => match[index + 1] !== undefined)
    const at = start + match.index
    return { start: at, end: at + match[0].length, role: VERBS[row]?.role ?? 'responsible' }
  })
}

/** 由 and its like before a name are no part of it. */
function afterOpening(text: string, start: number, end: number): number {
  const match = OPENING_WORD.exec(text.slice(start, Math.min(end, start + 16)))
  return start + (match?.[0].length ?? 0)
}

/** Reads "A牵头,B、C配合", "A会同B负责", "A、B按职责分工负责"; units without a verb get `otherwise`. */
export function readRoles(source: Source, start: number, end: number, otherwise: PartyRole): RoledUnits {
  const result: RoledUnits = { units: [], open: [], glued: [], spoken: false, lead: false }
  const verbs = verbsIn(source.text, start, end)
  let from = start
  let joined = false
  const add = (to: number, role: PartyRole) => {
    const list = readUnitList(source, afterOpening(source.text, from, to), to)
    result.open.push(...list.open)
    result.glued.push(...list.glued)
    for (const unit of list.units) result.units.push({ ...unit, role })
    return list.units.length > 0 || list.open.length > 0
  }
  for (const verb of verbs) {
    const role = verb.role === 'lead-of-next' ? 'lead' : verb.role
    if (add(verb.start, role)) {
      result.spoken = true
      result.lead ||= role === 'lead'
    }
    joined = verb.role === 'lead-of-next'
    from = verb.end
  }
  add(end, joined ? 'cooperating' : otherwise)
  return result
}
