import { finding } from '../findings/finding'
import type { Finding, Party, Span } from '../reading'

const LEADS = '(牵头|主办|主责|总负责)'
/** 列第一位者为牵头单位,下同 · 排在首位的单位牵头 · 首个单位为牵头单位 · 无牵头单位的,责任单位即为牵头单位. */
const STATED_ONCE = [
  `(列|排|位于|名列|处于)(名|序|列)?(在|于|居)?(第一|首|最前|前列|最先|1)(位|名|个|家)?.{0,14}${LEADS}`,
  `(第一|首)(个|家|位|列)?(的)?(责任|列名|列出)?(的)?(单位|部门)?(者)?(为|是|即|负责|即为)${LEADS}`,
  `(第一|首)(位|个|家)(的)?(责任)?(单位|部门)${LEADS}`,
  `(无|未明确|未列|没有|未注明|未标明)${LEADS}(单位|部门)?(的)?.{0,14}责任(单位|部门).{0,8}${LEADS}`,
  `${LEADS}(单位|部门)?(为|是)(列|排)(名|序)?(在|于)?(第一|首)`,
].map((pattern) => new RegExp(pattern, 'g'))
const FOR_ALL = /^.{0,16}[下后余均]同|^.{0,8}(不再|全文)/
const LONGEST_STATEMENT = 40

/** Whether the document says once, for all its clauses, that the first unit listed leads; `held` tells places within a clause. */
export function firstListedLeads(text: string, held: (start: number, end: number) => boolean): boolean {
  return STATED_ONCE.some((pattern) =>
    [...text.matchAll(pattern)].some(({ index, 0: words }) => {
      const end = index + words.length
      return !held(index, end) || FOR_ALL.test(text.slice(end, end + LONGEST_STATEMENT))
    }),
  )
}

/** 排第一的为牵头单位, said within a clause of that clause alone. */
export const leadsHere = (clause: string): boolean => STATED_ONCE.some((pattern) => clause.search(pattern) >= 0)

/**
 * Where a clause names no lead: the first listed becomes the lead if the document says so, otherwise it is
 * only marked as the proposal. A group is never proposed.
 */
export function proposeLead(
  parties: readonly Party[],
  stated: boolean,
  clause: Span,
): { parties: Party[]; findings: Finding[] } {
  const first = parties.find(({ kind }) => kind !== 'person')
  const settled = parties.some(({ role, kind }) => role === 'lead' && kind !== 'person')
  if (settled || first?.role !== 'responsible') return { parties: [...parties], findings: [] }
  if (first.kind === 'group') {
    return { parties: [...parties], findings: [finding('clause.group-first', clause, first.name)] }
  }
  const proposal: Party = stated
    ? { ...first, role: 'lead', implied: 'stated-once' }
    : { ...first, implied: 'first-listed' }
  return { parties: parties.map((party) => (party === first ? proposal : party)), findings: [] }
}
