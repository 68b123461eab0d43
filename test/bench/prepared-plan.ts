import type { PlanIssue, PlanView } from '@luoshi/contracts'

import type { TestDatabase } from '../support/database'
import { eventually } from '../support/eventually'
import type { HttpClient } from '../support/http-client'
import { paste, planText } from '../support/plan-in-hand'
import type { Stack } from '../support/stack'

/** A plan of so many clauses, all confirmed. */
export async function confirmedPlan(coordinator: HttpClient, clauses: number, title: string): Promise<string> {
  const text = planText(
    Array.from({ length: clauses }, () => '牵头单位：市科技局；完成时限：2030年6月底'),
    title,
  )
  const { id } = await paste(coordinator, text)
  await coordinator.post(`/plans/${id}/confirmations`)
  return id
}

/** Issues it, waits until it is, and answers how long that took (milliseconds) with the assignments in order. */
export async function issueConfirmed(
  { database }: Stack,
  coordinator: HttpClient,
  planId: string,
  issue: Partial<PlanIssue> = {},
): Promise<{ took: number; assignments: string[] }> {
  const since = performance.now()
  await coordinator.post(`/plans/${planId}/issue`, issue)
  await eventually(
    'the plan is issued',
    async () => (await coordinator.get<PlanView>(`/plans/${planId}`)).status === 'issued',
    300_000,
  )
  const took = performance.now() - since
  await eventually('every clause is assigned', async () => (await unassigned(database, planId)) === 0, 300_000)
  const rows = await database.query<{ id: string }>('SELECT id FROM assignment WHERE plan_id = $1 ORDER BY ordinal', [
    planId,
  ])
  return { took, assignments: rows.map(({ id }) => id) }
}

async function unassigned(database: TestDatabase, planId: string): Promise<number> {
  const [row] = await database.query<{ count: string }>(
    "SELECT count(*) FROM assignment WHERE plan_id = $1 AND stage = 'registered'",
    [planId],
  )
  return Number(row?.count)
}
