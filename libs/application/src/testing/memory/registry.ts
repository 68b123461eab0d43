import { NotFound, RuleBroken, type Missing } from '@luoshi/domain'
import type { Registry } from '../../ports/registry'
import type { MemoryRecord } from './record'

function save<T extends { id: string }>(
  kept: Map<string, T>,
  all: readonly T[],
  nameOf: (one: T) => string,
): Promise<void> {
  for (const one of all) {
    const namesake = [...kept.values()].find((other) => nameOf(other) === nameOf(one))
    if (namesake !== undefined && namesake.id !== one.id) return Promise.reject(new RuleBroken('registry.name-taken'))
    kept.set(one.id, one)
  }
  return Promise.resolve()
}

function alias<T extends { id: string; aliases?: readonly string[] }>(
  kept: Map<string, T>,
  kind: Missing,
  id: string,
  name: string,
): void {
  const one = kept.get(id)
  if (one === undefined) throw new NotFound(kind)
  kept.set(id, { ...one, aliases: [...new Set([...(one.aliases ?? []), name])] })
}

/** A registry that forgets. */
export const memoryRegistry = (record: MemoryRecord): Registry => ({
  saveDepartments: (all) => save(record.departments, all, (one) => one.name),
  saveGroups: (all) => save(record.groups, all, (one) => one.name),
  savePeople: (all) => save(record.people, all, (one) => one.login),
  addAlias: ({ kind, id }, name) =>
    Promise.resolve().then(() => {
      if (kind === 'department') alias(record.departments, kind, id, name)
      else alias(record.groups, kind, id, name)
    }),
  departments: () => Promise.resolve([...record.departments.values()]),
  groups: () => Promise.resolve([...record.groups.values()]),
  actor: (personId) =>
    Promise.resolve().then(() => {
      const person = record.people.get(personId)
      if (person === undefined) throw new NotFound('person')
      return { personId, name: person.name, role: person.role, departmentId: person.departmentId }
    }),
})
