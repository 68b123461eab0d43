import type { Actor } from '@luoshi/domain'
import type { DataSource } from 'typeorm'
import { maySee } from './may-see'
import { Parameters } from './parameters'
import { rows } from './rows'

/** Which of these assignments the actor may see. */
export async function seenAssignments(
  database: DataSource,
  actor: Actor,
  ids: readonly string[],
): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const parameters = new Parameters()
  const sql = `SELECT assignment.id FROM assignment
    WHERE assignment.id = ANY (${parameters.bind(ids)}::uuid[]) AND ${maySee(actor, 'assignment.id', parameters)}`
  const found = await rows<{ id: string }>(database, sql, parameters.values)
  return new Set(found.map(({ id }) => id))
}
