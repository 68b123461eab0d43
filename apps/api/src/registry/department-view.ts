import type { HeldRegistry, KeptDepartment } from '@luoshi/application'
import type { KeptDepartmentView } from '@luoshi/contracts'

const unused = { assignments: 0, open: 0, drafts: 0 }

/** A department with everything that speaks of it. */
export function departmentView(
  { id, name, shortName, aliases, formerNames, dissolved, version }: KeptDepartment,
  { departments, groups, people, uses }: HeldRegistry,
): KeptDepartmentView {
  const successor = departments.find((one) => one.id === dissolved?.successorId)
  return {
    ...{ id, name, shortName, version },
    aliases: [...aliases],
    formerNames: [...formerNames],
    dissolved: dissolved && { ...dissolved, successorName: successor?.name ?? null },
    use: {
      ...(uses.get(id) ?? unused),
      people: people.filter((person) => person.departmentId === id && person.active).length,
      groups: groups.filter(({ members }) => members.includes(id)).map((group) => group.name),
    },
  }
}
