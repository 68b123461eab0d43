import type { Party } from '@luoshi/plan-text'
import type { DraftParty } from '../ports/plan-store'
import type { NameIndex } from '../registry/name-index'

function matched({ role, kind, name, span: [start, end], implied }: Party, names: NameIndex): DraftParty {
  const group = kind === 'group' ? names.group(name) : null
  const department = kind === 'department' ? names.department(name) : null
  return {
    role,
    kind,
    name,
    span: { start, end },
    implied,
    departmentId: department?.id ?? null,
    groupId: group?.id ?? null,
  }
}

/**
 * The clause's parties with what the registry knows by their names. Where nobody is said to lead, the first listed is
 * proposed, keeping its mark so that the office sees that the text does not say it.
 */
export function proposedParties(parties: readonly Party[], names: NameIndex): DraftParty[] {
  const proposed = parties.map((party) => matched(party, names))
  if (proposed.some((party) => party.role === 'lead')) return proposed
  const first = proposed.find((party) => party.implied === 'first-listed')
  return proposed.map((party) => (party === first ? { ...party, role: 'lead' } : party))
}

/** Where the text names nobody: the authority that issued it, when the registry knows it as a department. */
export function issuerParty(issuer: string | null, names: NameIndex): DraftParty[] {
  const department = issuer === null ? null : names.department(issuer)
  if (issuer === null || department === null) return []
  const issued = { kind: 'department', name: issuer, span: null, implied: 'issuer' } as const
  return [{ ...issued, role: 'lead', departmentId: department.id, groupId: null }]
}
