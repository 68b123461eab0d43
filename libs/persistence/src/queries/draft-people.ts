import type { DataSource } from 'typeorm'
import { rows } from './rows'

/** Names of the people who confirmed or changed drafts of a plan, by id. */
export async function draftPeople(database: DataSource, planId: string): Promise<Map<string, string>> {
  const found = await rows<{ id: string; name: string }>(
    database,
    `SELECT id, name FROM person WHERE id IN (
       SELECT confirmed_by FROM plan_draft WHERE plan_id = $1 UNION SELECT changed_by FROM plan_draft WHERE plan_id = $1
       UNION SELECT changed_by FROM draft_change WHERE plan_id = $1)`,
    [planId],
  )
  return new Map(found.map(({ id, name }) => [id, name]))
}
