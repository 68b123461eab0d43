import { completeIssuing, performDuties, registerAssignments } from '@luoshi/application'
import type { AssignmentPage, AssignmentRow, DraftView, PlanView } from '@luoshi/contracts'
import type { ApiUnderTest } from './api-under-test'
import type { Browser } from './browser'
import { logins } from './town'

const text = `2026年全市科技创新重点工作方案

一、建设实验室
（一）建成联合实验室1个。（牵头单位：市科技局；责任单位：市发改委、各街道）
（二）引进人才100名。（牵头单位：市发改委）
（三）安排专项资金。（牵头单位：市财政局）
`

export const endOfYear = '2030-12-31'

/** The plan as the office pastes it, with every draft given a date. */
export async function draftedPlan(office: Browser): Promise<{ plan: PlanView; drafts: DraftView[] }> {
  const { body: plan } = await office.post<PlanView>('/plans', { fileName: 'plan.txt', text })
  const { body: list } = await office.get<{ items: DraftView[] }>(`/plans/${plan.id}/drafts`)
  const drafts = await Promise.all(list.items.map((draft) => dated(office, draft)))
  return { plan, drafts }
}

async function dated(office: Browser, draft: DraftView): Promise<DraftView> {
  const { title, parties, cadence } = draft
  const edit = { title, parties, cadence, dueOn: endOfYear, ongoing: false }
  const path = `/plans/${draft.planId}/drafts/${draft.id}`
  const { body } = await office.send<DraftView>('PUT', path, edit, { 'if-match': `"${draft.version.toString()}"` })
  return body
}

export interface IssuedPlan {
  planId: string
  /** By the order of the clauses: of 市科技局 with others, of 市发改委, of 市财政局. */
  assignments: [AssignmentRow, AssignmentRow, AssignmentRow]
}

/** Confirmed, issued, registered and assigned: what the workflows do, done by the same use cases. */
export async function issuedPlan(api: ApiUnderTest): Promise<IssuedPlan> {
  const office = await api.as(logins.director)
  const { plan } = await draftedPlan(office)
  await office.post(`/plans/${plan.id}/confirmations`)
  const issued = await office.post(`/plans/${plan.id}/issue`, {})
  if (issued.status !== 202) throw new Error(`not issued: ${issued.body.detail}`)
  const { registered } = await registerAssignments(api.ports, plan.id, 0, 100)
  for (const { assignmentId } of registered) await performDuties(api.ports, assignmentId)
  await completeIssuing(api.ports, plan.id)
  const { body } = await office.get<AssignmentPage>(`/assignments?planId=${plan.id}&sort=number`)
  const [first, second, third] = body.items
  if (first === undefined || second === undefined || third === undefined) throw new Error('not all were registered')
  return { planId: plan.id, assignments: [first, second, third] }
}
