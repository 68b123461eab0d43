import type { HeldRegistry, RegistryChange, RegistryKeeping } from '../../ports/registry-keeping'

type Row = Readonly<{ id: string } | { date: string }>

const keyOf = (row: Row): string => ('id' in row ? row.id : row.date)

function applied<T extends Row>(
  rows: readonly T[],
  { saved = [], removed = [] }: { saved?: readonly T[]; removed?: readonly string[] } = {},
): T[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]))
  for (const row of saved) byKey.set(keyOf(row), row)
  for (const key of removed) byKey.delete(key)
  return [...byKey.values()]
}

const emptyRegistry: HeldRegistry = {
  departments: [],
  groups: [],
  people: [],
  days: [],
  uses: new Map(),
  groupDrafts: new Map(),
}

/** A registry that is kept in memory. */
export function memoryKeeping(
  start: Partial<HeldRegistry> = {},
): RegistryKeeping & { held: () => HeldRegistry; passwords: ReadonlyMap<string, string> } {
  let held: HeldRegistry = { ...emptyRegistry, ...start }
  const passwords = new Map<string, string>()
  const write = (change: RegistryChange): void => {
    held = {
      ...held,
      departments: applied(held.departments, change.departments),
      groups: applied(held.groups, change.groups),
      people: applied(held.people, change.people),
      days: applied(held.days, change.days),
    }
    for (const [id, hash] of change.passwords ?? []) passwords.set(id, hash)
  }
  return {
    held: () => held,
    passwords,
    read: () => Promise.resolve(held),
    transact: (work) =>
      Promise.resolve().then(() => {
        const { change, answer } = work(held)
        write(change)
        return answer
      }),
  }
}
