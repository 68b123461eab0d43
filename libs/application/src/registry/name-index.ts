import type { ChinaDate } from '@luoshi/domain'
import type { Department, DepartmentGroup } from '../ports/registry'

/** Departments and groups by every name they are known by. */
export interface NameIndex {
  department(name: string): Department | null
  group(name: string): DepartmentGroup | null
}

interface FormerBearer {
  until: ChinaDate | null
  department: Department
}

/** Of those who bore the name once: who still bore it on the date, the first to give it up before the others. */
const bearerOn = (bearers: readonly FormerBearer[], on: ChinaDate): Department | null => {
  const then = bearers.filter(({ until }) => until !== null && on < until)
  return then.sort((a, b) => ((a.until ?? '') < (b.until ?? '') ? -1 : 1))[0]?.department ?? null
}

/** Who bore the name last; a day nobody noted counts as long ago. */
const lastBearer = (bearers: readonly FormerBearer[]): Department | null =>
  [...bearers].sort((a, b) => ((a.until ?? '') < (b.until ?? '') ? 1 : -1))[0]?.department ?? null

/** Who does a dissolved department's work now; itself where nobody took it over. */
function atWork(department: Department, byId: ReadonlyMap<string, Department>): Department {
  const passed = new Set<string>()
  let one = department
  for (let next = successor(one, byId); next !== null && !passed.has(next.id); next = successor(one, byId)) {
    passed.add(one.id)
    one = next
  }
  return one
}

const successor = ({ dissolved }: Department, byId: ReadonlyMap<string, Department>): Department | null =>
  byId.get(dissolved?.successorId ?? '') ?? null

/**
 * Names match as they are written, never by likeness: a wrong department is worse than none. Who bore the name on the
 * document's date wins, then present names, then former ones, the latest first. A dissolved department's work is its
 * successor's.
 */
export function nameIndex(
  departments: readonly Department[],
  groups: readonly DepartmentGroup[],
  on: ChinaDate | null = null,
): NameIndex {
  const byId = new Map(departments.map((one) => [one.id, one]))
  const present = new Map<string, Department>()
  const enter = (name: string | null, one: Department): void => {
    if (name !== null && !present.has(name)) present.set(name, one)
  }
  for (const one of departments) enter(one.name, one)
  for (const one of departments) enter(one.shortName, one)
  for (const one of departments) for (const alias of one.aliases ?? []) enter(alias, one)
  const former = new Map<string, FormerBearer[]>()
  for (const department of departments)
    for (const { name, until } of department.formerNames)
      former.set(name, [...(former.get(name) ?? []), { until, department }])
  const groupByName = new Map([
    ...groups.flatMap((group) => (group.aliases ?? []).map((alias) => [alias, group] as const)),
    ...groups.map((group) => [group.name, group] as const),
  ])
  return {
    department: (name) => {
      const bearers = former.get(name) ?? []
      const then = on === null ? null : bearerOn(bearers, on)
      const found = then ?? present.get(name) ?? lastBearer(bearers)
      return found === null ? null : atWork(found, byId)
    },
    group: (name) => groupByName.get(name) ?? null,
  }
}
