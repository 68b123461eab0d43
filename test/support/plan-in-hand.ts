import type { AssignmentPage, AssignmentView, DraftView, PlanIssue, PlanView } from '@luoshi/contracts'

import { eventually } from './eventually'
import type { HttpClient } from './http-client'

/** A plan as an office would write it: one item a line, each ending in its responsibility clause. */
export function planText(clauses: readonly string[], title = '2026年全市科技创新工作要点'): string {
  const items = clauses.map(
    (clause, index) => `${index + 1}．推进第${index + 1}项重点工作。完成年度建设任务，按期投入使用。（${clause}）`,
  )
  return [title, '', '一、重点任务', '', ...items, ''].join('\n')
}

export const paste = (client: HttpClient, text: string): Promise<PlanView> =>
  client.post<PlanView>('/plans', { fileName: 'plan.txt', text })

export const draftsOf = (client: HttpClient, planId: string): Promise<readonly DraftView[]> =>
  client.get<{ items: DraftView[] }>(`/plans/${planId}/drafts`).then(({ items }) => items)

/** Reads, confirms and issues a plan, and waits until every clause is on the ledger. */
export async function issuePlan(
  coordinator: HttpClient,
  text: string,
  { dueOn = null, ...issue }: Partial<PlanIssue> & { dueOn?: string | null } = {},
): Promise<{ plan: PlanView; assignments: AssignmentView[] }> {
  const { id } = await paste(coordinator, text)
  for (const draft of await draftsOf(coordinator, id)) await confirm(coordinator, draft, dueOn)
  await coordinator.post(`/plans/${id}/issue`, issue)
  const plan = await issued(coordinator, id)
  return { plan, assignments: await assignmentsOf(coordinator, id) }
}

/** Gives a draft its date and confirms it. */
export async function confirm(coordinator: HttpClient, draft: DraftView, dueOn: string | null): Promise<void> {
  const { title, parties, cadence, version } = draft
  const edit = { title, parties, cadence, dueOn: dueOn ?? draft.dueOn, ongoing: (dueOn ?? draft.dueOn) === null }
  const path = `/plans/${draft.planId}/drafts/${draft.id}`
  await coordinator.ask(path, { method: 'PUT', body: edit, headers: { 'if-match': `"${version}"` } })
  await coordinator.post(`${path}/confirmation`)
}

export const issued = (client: HttpClient, planId: string, within?: number): Promise<PlanView> =>
  eventually(
    'the plan is issued',
    async () => {
      const plan = await client.get<PlanView>(`/plans/${planId}`)
      return plan.status === 'issued' && plan
    },
    within,
  )

export async function assignmentsOf(client: HttpClient, planId: string): Promise<AssignmentView[]> {
  const page = await client.get<AssignmentPage>(`/assignments?planId=${planId}&sort=number&limit=100`)
  return Promise.all(page.items.map(({ id }) => assignmentOf(client, id)))
}

export const assignmentOf = (client: HttpClient, id: string): Promise<AssignmentView> =>
  client.get<AssignmentView>(`/assignments/${id}`)

/** Waits until an assignment looks as told. */
export const assignmentWhere = (
  client: HttpClient,
  id: string,
  what: string,
  holds: (assignment: AssignmentView) => boolean,
  within?: number,
): Promise<AssignmentView> =>
  eventually(
    what,
    async () => {
      const assignment = await assignmentOf(client, id)
      return holds(assignment) && assignment
    },
    within,
  )
