import { NotFound, RuleBroken, type Missing } from '@luoshi/domain'
import type { AliasWrites, Registry } from '../../ports/registry'
import type { MemoryRecord } from './record'

function save<T extends { id: string }, K extends T>(
  kept: Map<string, K>,
  all: readonly T[],
  nameOf: (one: T) => string,
  merged: (one: T, before: K | undefined) => K,
): Promise<void> {
  for (const one of all) {
    const namesake = [...kept.values()].find((other) => nameOf(other) === nameOf(one))
    if (namesake !== undefined && namesake.id !== one.id) return Promise.reject(new RuleBroken('registry.name-taken'))
    kept.set(one.id, merged(one, kept.get(one.id)))
  }
  return Promise.resolve()
}

function alias<T extends { id: string; aliases: readonly string[]; version: number }>(
  kept: Map<string, T>,
  kind: Missing,
  id: string,
  name: string,
): void {
  const one = kept.get(id)
  if (one === undefined) throw new NotFound(kind)
  if (one.aliases.includes(name)) return
  kept.set(id, { ...one, aliases: [...one.aliases, name], version: one.version + 1 })
}

/** A registry that forgets. */
export const memoryRegistry = (record: MemoryRecord): Registry => ({
  saveDepartments: (all) =>
    save(
      record.departments,
      all,
      (one) => one.name,
      (one, before) => ({ aliases: [], dissolved: null, version: 1, ...before, ...one }),
    ),
  saveGroups: (all) =>
    save(
      record.groups,
      all,
      (one) => one.name,
      (one, before) => ({ aliases: [], version: 1, ...before, ...one }),
    ),
  savePeople: (all) =>
    save(
      record.people,
      all,
      (one) => one.login,
      (one, before) => ({ version: 1, ...before, ...one }),
    ),
  departments: () => Promise.resolve([...record.departments.values()]),
  groups: () => Promise.resolve([...record.groups.values()]),
  named: ({ departments, groups }) =>
    Promise.resolve({
      departments: [...record.departments.values()].filter(({ id }) => departments.includes(id)),
      groups: [...record.groups.values()].filter(({ id }) => groups.includes(id)),
    }),
  peopleNamed: (ids) =>
    Promise.resolve(
      new Map([...record.people.values()].filter(({ id }) => ids.includes(id)).map(({ id, name }) => [id, name])),
    ),
  actor: (personId) =>
    Promise.resolve().then(() => {
      const person = record.people.get(personId)
      if (person === undefined) throw new NotFound('person')
      return { personId, name: person.name, role: person.role, departmentId: person.departmentId }
    }),
})

/** Teaches names that are forgotten. */
export const memoryAliases = (record: MemoryRecord): AliasWrites => ({
  addAlias: ({ kind, id }, name) =>
    Promise.resolve().then(() => {
      if (kind === 'department') alias(record.departments, kind, id, name)
      else alias(record.groups, kind, id, name)
    }),
})
