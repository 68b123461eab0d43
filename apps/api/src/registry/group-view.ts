import type { HeldRegistry, KeptGroup } from '@luoshi/application'
import type { KeptGroupView } from '@luoshi/contracts'

/** A group with its roster by name. */
export function groupView(
  { id, name, aliases, members, version }: KeptGroup,
  { departments, groupDrafts }: HeldRegistry,
): KeptGroupView {
  const nameOf = new Map(departments.map((one) => [one.id, one.name]))
  return {
    ...{ id, name, version },
    aliases: [...aliases],
    members: members.map((departmentId) => ({ departmentId, name: nameOf.get(departmentId) ?? '' })),
    drafts: groupDrafts.get(id) ?? 0,
  }
}
