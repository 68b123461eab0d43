import type { DataSource } from 'typeorm'
import { rows } from './rows'

/** Every assignment on record, filed or not, by id. */
export const assignmentIds = async (database: DataSource, afterId: string | null, limit: number): Promise<string[]> => {
  const sql = 'SELECT id FROM assignment WHERE $1::uuid IS NULL OR id > $1 ORDER BY id LIMIT $2'
  return (await rows<{ id: string }>(database, sql, [afterId, limit])).map(({ id }) => id)
}
