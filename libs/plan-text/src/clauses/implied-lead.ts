import { finding } from '../findings/finding'
import type { Finding, Party, Span } from '../reading'

const STATED_ONCE =
  /(列|排)(在)?(第一位|首位|第一|最前|首)(者|的)?.{0,12}(为|是|即).{0,4}(牵头|主办)|(首|第一)(家|个|位)?(责任)?单位(为|是|即)牵头/

/** Whether the document says once, for all its clauses, that the first unit listed leads. */
export function firstListedLeads(text: string): boolean {
  return STATED_ONCE.test(text)
}

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
