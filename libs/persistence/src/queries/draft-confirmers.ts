import type { DataSource } from 'typeorm'
import { rows } from './rows'

/** Names of the people who confirmed drafts of a plan, by id. */
export async function draftConfirmers(database: DataSource, planId: string): Promise<Map<string, string>> {
  const found = await rows<{ id: string; name: string }>(
    database,
    `SELECT DISTINCT person.id, person.name FROM plan_draft JOIN person ON person.id = plan_draft.confirmed_by
     WHERE plan_draft.plan_id = $1`,
    [planId],
  )
  return new Map(found.map(({ id, name }) => [id, name]))
}
