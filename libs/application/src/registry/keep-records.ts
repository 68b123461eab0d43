import { NotFound, type Actor } from '@luoshi/domain'
import { change, nothing, type Asked, type Based } from '../change'
import type { Ports } from '../ports/ports'
import type { HeldRegistry, KeptDepartment, KeptGroup, KeptPerson, RegistryChange } from '../ports/registry-keeping'
import {
  departmentEntry,
  groupEntry,
  personEntry,
  registryAfter,
  type DepartmentEntry,
  type GroupEntry,
  type PersonEntry,
} from './entries'
import { adminOnly, keepersOnly } from './keepers'

/** One kind of record of the registry: who keeps it, where it stands, and how its keepers see it. */
export interface RecordKind<Kept extends { id: string; version: number }, Entry> {
  what: 'department' | 'group' | 'person'
  keepers: (actor: Actor) => void
  all: (held: HeldRegistry) => readonly Kept[]
  entry: (one: Kept, held: HeldRegistry, ports: Pick<Ports, 'now'>) => Entry
}

export const departmentRecords: RecordKind<KeptDepartment, DepartmentEntry> = {
  what: 'department',
  keepers: keepersOnly,
  all: ({ departments }) => departments,
  entry: departmentEntry,
}

export const groupRecords: RecordKind<KeptGroup, GroupEntry> = {
  what: 'group',
  keepers: keepersOnly,
  all: ({ groups }) => groups,
  entry: groupEntry,
}

export const personRecords: RecordKind<KeptPerson, PersonEntry> = {
  what: 'person',
  keepers: adminOnly,
  all: ({ people }) => people,
  entry: (one, held, { now }) => personEntry(one, held, now()),
}

/** Which record of the registry is changed. */
export interface Editing extends Asked {
  id: string
  /** Of the record that was looked at; null where the change does not depend on it. */
  version: number | null
}

function found<Kept extends { id: string; version: number }, Entry>(
  { what, all }: RecordKind<Kept, Entry>,
  held: HeldRegistry,
  id: string,
): Kept {
  const one = all(held).find((each) => each.id === id)
  if (one === undefined) throw new NotFound(what)
  return one
}

/** A record with the whole registry around it, while nobody else may change any of it. */
function heldRecord<Kept extends { id: string; version: number }, Entry>(
  ports: Ports,
  kind: RecordKind<Kept, Entry>,
  { id, version }: Editing,
): Based<{ before: Kept; held: HeldRegistry }> {
  return {
    hold: async (tx) => {
      const held = await tx.keeping.hold()
      return { before: found(kind, held, id), held }
    },
    expected: {
      ...{ what: kind.what, version, conflict: 'registry.version-conflict' },
      versionOf: ({ before }) => before.version,
      show: (_tx, { before, held }) => Promise.resolve(kind.entry(before, held, ports)),
    },
  }
}

/** All records of one kind as their keepers see them. */
export async function listRecords<Kept extends { id: string; version: number }, Entry>(
  ports: Pick<Ports, 'keeping' | 'now'>,
  kind: RecordKind<Kept, Entry>,
): Promise<Entry[]> {
  const held = await ports.keeping.read()
  return kind.all(held).map((one) => kind.entry(one, held, ports))
}

/** Adds a record under an id chosen by the caller. `work` says what is written, or refuses. */
export async function addRecord<Kept extends { id: string; version: number }, Entry>(
  ports: Ports,
  kind: RecordKind<Kept, Entry>,
  request: Asked & { id: string },
  work: (held: HeldRegistry) => RegistryChange,
): Promise<Entry> {
  kind.keepers(request.actor)
  return change(ports, { ...request, based: nothing }, async (tx) => {
    const held = await tx.keeping.hold()
    const written = work(held)
    await tx.keeping.write(written)
    const after = registryAfter(held, written)
    return kind.entry(found(kind, after, request.id), after, ports)
  })
}

/** Changes a record and gives it as it is then. */
export async function editRecord<Kept extends { id: string; version: number }, Entry>(
  ports: Ports,
  kind: RecordKind<Kept, Entry>,
  request: Editing,
  work: (before: Kept, held: HeldRegistry) => RegistryChange,
): Promise<Entry> {
  kind.keepers(request.actor)
  return change(ports, { ...request, based: heldRecord(ports, kind, request) }, async (tx, { before, held }) => {
    const written = work(before, held)
    await tx.keeping.write(written)
    const after = registryAfter(held, written)
    return kind.entry(found(kind, after, request.id), after, ports)
  })
}

/** Deletes a record, unless `work` refuses. */
export async function removeRecord<Kept extends { id: string; version: number }, Entry>(
  ports: Ports,
  kind: RecordKind<Kept, Entry>,
  request: Editing,
  work: (before: Kept, held: HeldRegistry) => RegistryChange,
): Promise<void> {
  kind.keepers(request.actor)
  await change(ports, { ...request, based: heldRecord(ports, kind, request) }, async (tx, { before, held }) => {
    await tx.keeping.write(work(before, held))
    return null
  })
}
