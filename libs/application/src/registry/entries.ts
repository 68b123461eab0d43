import type { Instant } from '@luoshi/domain'
import type { Dissolution } from '../ports/registry'
import type {
  DepartmentUse,
  HeldRegistry,
  KeptDay,
  KeptDepartment,
  KeptGroup,
  KeptPerson,
  RegistryChange,
} from '../ports/registry-keeping'

/** A department with everything that speaks of it. */
export interface DepartmentEntry extends Omit<KeptDepartment, 'dissolved'> {
  dissolved: (Dissolution & { successorName: string | null }) | null
  /** Where it is named, how many people it has, and the names of the groups it is in. */
  use: DepartmentUse & { people: number; groups: string[] }
}

/** A group with its roster by name. */
export interface GroupEntry extends Omit<KeptGroup, 'members'> {
  members: { departmentId: string; name: string }[]
  /** How many drafts name it. */
  drafts: number
}

/** An account, never with its password. */
export interface PersonEntry extends KeptPerson {
  departmentName: string | null
  /** Real instant until which wrong passwords keep it locked; null when they do not. */
  lockedUntil: Instant | null
}

const unused: DepartmentUse = { assignments: 0, open: 0, drafts: 0 }

export function departmentEntry(
  one: KeptDepartment,
  { departments, groups, people, uses }: HeldRegistry,
): DepartmentEntry {
  const { id, dissolved } = one
  const successor = departments.find((other) => other.id === dissolved?.successorId)
  return {
    ...one,
    dissolved: dissolved && { ...dissolved, successorName: successor?.name ?? null },
    use: {
      ...(uses.get(id) ?? unused),
      people: people.filter((person) => person.departmentId === id && person.active).length,
      groups: groups.filter(({ members }) => members.includes(id)).map((group) => group.name),
    },
  }
}

export function groupEntry(one: KeptGroup, { departments, groupDrafts }: HeldRegistry): GroupEntry {
  const nameOf = new Map(departments.map(({ id, name }) => [id, name]))
  return {
    ...one,
    members: one.members.map((departmentId) => ({ departmentId, name: nameOf.get(departmentId) ?? '' })),
    drafts: groupDrafts.get(one.id) ?? 0,
  }
}

/** `now` is the present real instant: a lock that has run out is none. */
export function personEntry(one: KeptPerson, { departments, locks }: HeldRegistry, now: Instant): PersonEntry {
  const lock = locks.get(one.id) ?? null
  return {
    ...one,
    departmentName: departments.find(({ id }) => id === one.departmentId)?.name ?? null,
    lockedUntil: lock !== null && lock > now ? lock : null,
  }
}

type Row = Readonly<{ id: string } | { date: string }>

const keyOf = (row: Row): string => ('id' in row ? row.id : row.date)

function after<T extends KeptDepartment | KeptGroup | KeptPerson | KeptDay>(
  rows: readonly T[],
  { saved = [], removed = [] }: { saved?: readonly T[]; removed?: readonly string[] } = {},
): T[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]))
  for (const row of saved) byKey.set(keyOf(row), row)
  for (const key of removed) byKey.delete(key)
  return [...byKey.values()]
}

/** The registry as a change leaves it. */
export const registryAfter = (held: HeldRegistry, change: RegistryChange): HeldRegistry => ({
  ...held,
  departments: after(held.departments, change.departments),
  groups: after(held.groups, change.groups),
  people: after(held.people, change.people),
  days: after(held.days, change.days),
  locks: new Map([...held.locks].filter(([id]) => change.passwords?.has(id) !== true)),
})
