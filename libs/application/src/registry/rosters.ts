import { RuleBroken } from '@luoshi/domain'
import type { KeptDepartment, KeptGroup } from '../ports/registry-keeping'

type ById = ReadonlyMap<string, KeptDepartment>

/** Who stands in a roster for a member: itself, the last of its successors, or nobody. */
function standIn(id: string, byId: ById): string | null {
  const passed = new Set<string>()
  let at: string | null = id
  for (let one = byId.get(id); one?.dissolved && !passed.has(one.id); one = at === null ? undefined : byId.get(at)) {
    passed.add(one.id)
    at = one.dissolved.successorId
  }
  return at !== null && passed.has(at) ? null : at
}

/** The groups whose rosters change because of what was dissolved: the successor takes the place, or nobody does. */
export function rostersWithoutDissolved(
  groups: readonly KeptGroup[],
  departments: readonly KeptDepartment[],
): KeptGroup[] {
  const byId = new Map(departments.map((one) => [one.id, one]))
  return groups.flatMap((group) => {
    const members = [...new Set(group.members.map((id) => standIn(id, byId)))].filter((id) => id !== null)
    const same = members.length === group.members.length && members.every((id, at) => id === group.members[at])
    return same ? [] : [{ ...group, members, version: group.version + 1 }]
  })
}

/** Throws `RuleBroken` for a roster that names nobody, somebody twice or somebody dissolved. */
export function refuseRoster(members: readonly string[], departments: readonly KeptDepartment[]): void {
  const byId = new Map(departments.map((one) => [one.id, one]))
  for (const id of members) {
    const member = byId.get(id)
    if (member === undefined) throw new RuleBroken('registry.member-unknown')
    if (member.dissolved !== null) throw new RuleBroken('registry.member-dissolved', { name: member.name })
  }
  if (new Set(members).size < members.length) throw new RuleBroken('registry.member-twice')
}
