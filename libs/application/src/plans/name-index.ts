import type { Department, DepartmentGroup } from '../ports/registry'

/** Departments and groups by every name they are known by. */
export interface NameIndex {
  department(name: string): Department | null
  group(name: string): DepartmentGroup | null
}

/** Names match as they are written, never by likeness: a wrong department is worse than none. Present names win over former. */
export function nameIndex(departments: readonly Department[], groups: readonly DepartmentGroup[]): NameIndex {
  const byName = new Map<string, Department>()
  const enter = (name: string | null, one: Department): void => {
    if (name !== null && !byName.has(name)) byName.set(name, one)
  }
  for (const one of departments) enter(one.name, one)
  for (const one of departments) enter(one.shortName, one)
  for (const one of departments) for (const former of one.formerNames) enter(former, one)
  const groupByName = new Map(groups.map((group) => [group.name, group]))
  return { department: (name) => byName.get(name) ?? null, group: (name) => groupByName.get(name) ?? null }
}
