import { RuleBroken } from '@luoshi/domain'
import type {
  DepartmentUse,
  HeldRegistry,
  KeptPerson,
  RegistryChange,
  RegistryKeeping,
  RegistryWrites,
} from '../../ports/registry-keeping'
import { registryAfter } from '../../registry/entries'
import { keptDepartment, keptPerson } from './constraints'
import type { KeptAccount, MemoryRecord } from './record'

const withoutPassword = ({ id, login, name, email, role, departmentId, active, version }: KeptAccount): KeptPerson => ({
  id,
  login,
  name,
  email,
  role,
  departmentId,
  active,
  version,
})

/** What a spec states of the uses of departments, and what is counted. */
function usesOf(record: MemoryRecord): Map<string, DepartmentUse> {
  const uses = new Map(record.statedUses)
  const add = (id: string | null, more: Partial<DepartmentUse>): void => {
    if (id === null) return
    const { assignments, open, drafts } = uses.get(id) ?? { assignments: 0, open: 0, drafts: 0 }
    uses.set(id, {
      assignments: assignments + (more.assignments ?? 0),
      open: open + (more.open ?? 0),
      drafts: drafts + (more.drafts ?? 0),
    })
  }
  for (const { state } of record.assignments.values())
    for (const id of new Set(state.parties.map(({ departmentId }) => departmentId)))
      add(id, { assignments: 1, open: state.filedAt === null ? 1 : 0 })
  for (const { parties } of record.drafts.values())
    for (const id of new Set(parties.map(({ departmentId }) => departmentId))) add(id, { drafts: 1 })
  return uses
}

function groupDraftsOf(record: MemoryRecord): Map<string, number> {
  const counts = new Map(record.statedGroupDrafts)
  for (const { parties } of record.drafts.values())
    for (const id of new Set(parties.map(({ groupId }) => groupId)))
      if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

/** The whole registry of a record. */
export const heldRegistry = (record: MemoryRecord): HeldRegistry => ({
  departments: [...record.departments.values()],
  groups: [...record.groups.values()],
  people: [...record.people.values()].map(withoutPassword),
  days: [...record.days.values()],
  uses: usesOf(record),
  groupDrafts: groupDraftsOf(record),
  locks: new Map(),
})

/** Names and log-ins are unique, each among its own kind. */
function refuseTaken(names: readonly string[]): void {
  if (new Set(names).size < names.length) throw new RuleBroken('registry.name-taken')
}

function write(record: MemoryRecord, change: RegistryChange): void {
  const { departments, groups, people, days } = registryAfter(heldRegistry(record), change)
  refuseTaken(departments.map(({ name }) => name))
  refuseTaken(groups.map(({ name }) => name))
  refuseTaken(people.map(({ login }) => login))
  departments.forEach(keptDepartment)
  people.forEach(keptPerson)
  const hashOf = (id: string): string => change.passwords?.get(id) ?? record.people.get(id)?.passwordHash ?? ''
  record.departments = new Map(departments.map((one) => [one.id, one]))
  record.groups = new Map(groups.map((one) => [one.id, one]))
  record.people = new Map(people.map((one) => [one.id, { ...one, passwordHash: hashOf(one.id) }]))
  record.days = new Map(days.map((one) => [one.date, one]))
}

/** A registry that is kept in memory. */
export const memoryKeeping = (record: MemoryRecord): RegistryKeeping => ({
  read: () => Promise.resolve(heldRegistry(record)),
})

export const memoryRegistryWrites = (record: MemoryRecord): RegistryWrites => ({
  hold: () => Promise.resolve(heldRegistry(record)),
  write: (change) =>
    Promise.resolve().then(() => {
      write(record, change)
    }),
})
