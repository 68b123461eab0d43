import type { AssignmentPage, AssignmentView, PlanRow } from '@luoshi/contracts'

import type { HttpClient } from '../support/http-client'
import { issuePlan, planText } from '../support/plan-in-hand'
import { useStack } from '../support/stack'

describe('a department sees only its own', () => {
  const stack = useStack()
  let assignments: AssignmentView[] = []
  let finance: HttpClient

  beforeAll(async () => {
    const text = planText([
      '牵头单位：市科技局；责任单位：市发改委',
      '牵头单位：市财政局',
      '牵头单位：市经信局；责任单位：各镇、街道',
    ])
    assignments = (await issuePlan(await stack().signIn('coordinator'), text, { dueOn: '2030-06-28' })).assignments
    finance = await stack().signIn('finance.clerk')
  }, 60_000)

  const idsSeenBy = async (login: string): Promise<string[]> => {
    const { items } = await (await stack().signIn(login)).get<AssignmentPage>('/assignments?limit=100')
    return items.map(({ id }) => id).sort()
  }
  const idOf = (index: number): string => assignments[index]?.id ?? ''

  test('its list holds what it has a part in', async () => {
    expect(await idsSeenBy('finance.clerk')).toEqual([idOf(1)])
    expect(await idsSeenBy('reform.head')).toEqual([idOf(0)])
  })

  test('a member of a group has a part of its own', async () => {
    expect(await idsSeenBy('garden.clerk')).toEqual([idOf(2)])
    const garden = await stack().signIn('garden.clerk')
    const view = await garden.post<AssignmentView>(`/assignments/${idOf(2)}/acknowledgements`)
    expect(view.groups.map(({ members, acknowledged }) => [members, acknowledged])).toEqual([[2, 1]])
  })

  test('the office and the leader see all', async () => {
    const all = assignments.map(({ id }) => id).sort()
    expect(await idsSeenBy('coordinator')).toEqual(all)
    expect(await idsSeenBy('leader')).toEqual(all)
  })

  test("another department's matter does not exist for it", async () => {
    for (const path of [`/assignments/${idOf(0)}`, `/assignments/${idOf(0)}/events`])
      expect((await finance.refusal(path)).status).toBe(404)
    const sending = { method: 'POST', body: {} }
    expect((await finance.refusal(`/assignments/${idOf(0)}/acknowledgements`, sending)).status).toBe(404)
  })

  test("it cannot do the office's work", async () => {
    const accept = { method: 'POST', body: { opinion: '同意。' } }
    expect((await finance.refusal(`/assignments/${idOf(1)}/acceptance`, accept)).status).toBe(403)
    expect((await finance.refusal('/plans', { method: 'POST', body: { fileName: 'a.txt', text: 'a' } })).status).toBe(
      403,
    )
  })

  test('the office cannot act for a department', async () => {
    const office = await stack().signIn('coordinator')
    const refusal = await office.refusal(`/assignments/${idOf(1)}/acknowledgements`, { method: 'POST', body: {} })
    expect(refusal.status).toBe(403)
  })

  test('nobody sees anything without a log-in', async () => {
    for (const path of ['/assignments', '/plans', '/todos', '/desk'])
      expect((await stack().stranger().refusal(path)).problem.code).toBe('session.required')
  })

  test('a plan can be read by those it concerns', async () => {
    const { items } = await (await stack().signIn('leader')).get<{ items: PlanRow[] }>('/plans')
    expect(items).toHaveLength(1)
  })
})
