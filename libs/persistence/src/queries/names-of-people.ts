import type { DataSource } from 'typeorm'
import { rows } from './rows'

/** Names of people by id; ids may repeat and be null. */
export async function namesOfPeople(
  database: DataSource,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> {
  const asked = [...new Set(ids.filter((id) => id !== null))]
  if (asked.length === 0) return new Map()
  const sql = 'SELECT id, name FROM person WHERE id = ANY ($1::uuid[])'
  const found = await rows<{ id: string; name: string }>(database, sql, [asked])
  return new Map(found.map(({ id, name }) => [id, name]))
}
