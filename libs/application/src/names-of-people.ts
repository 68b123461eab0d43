import type { ReadPorts } from './ports/ports'

/** The name of a person by id: null for nobody, empty where the registry has forgotten who it was. */
export type NameOf = (id: string | null) => string | null

/** Reads the names of people; ids may repeat and be null. */
export async function namesOfPeople(
  { registry }: Pick<ReadPorts, 'registry'>,
  ids: readonly (string | null)[],
): Promise<NameOf> {
  const asked = [...new Set(ids.filter((id) => id !== null))]
  const names = asked.length === 0 ? new Map<string, string>() : await registry.peopleNamed(asked)
  return (id) => (id === null ? null : (names.get(id) ?? ''))
}
