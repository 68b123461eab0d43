import { randomUUID } from 'node:crypto'

import type { AssignmentView, EventList } from '@luoshi/contracts'

import type { HttpClient } from '../support/http-client'
import { issuePlan, planText } from '../support/plan-in-hand'
import { useStack } from '../support/stack'

describe('the same key gives the same answer', () => {
  const stack = useStack()
  let id = ''
  let science: HttpClient

  beforeAll(async () => {
    const coordinator = await stack().signIn('coordinator')
    const clause = '牵头单位：市科技局；责任单位：市发改委'
    id = (await issuePlan(coordinator, planText([clause]), { dueOn: '2030-06-28' })).assignments[0]?.id ?? ''
    science = await stack().signIn('science.clerk')
  }, 60_000)

  const acknowledgements = async (): Promise<number> => {
    const { items } = await science.get<EventList>(`/assignments/${id}/events?limit=100`)
    return items.filter(({ type }) => type === 'Acknowledged').length
  }

  test('sent one after the other, it is done once', async () => {
    const key = randomUUID()
    const first = await science.post<AssignmentView>(`/assignments/${id}/acknowledgements`, {}, key)
    const again = await science.post<AssignmentView>(`/assignments/${id}/acknowledgements`, {}, key)
    expect(again.seq).toBe(first.seq)
    expect(await acknowledgements()).toBe(1)
  })

  test('sent ten times at once, it is done once', async () => {
    const reform = await stack().signIn('reform.clerk')
    const key = randomUUID()
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => reform.post<AssignmentView>(`/assignments/${id}/acknowledgements`, {}, key)),
    )
    expect(new Set(answers.map(({ seq }) => seq)).size).toBe(1)
    expect(await acknowledgements()).toBe(2)
  })

  test('with another key, the second is refused in words', async () => {
    const refusal = await science.refusal(`/assignments/${id}/acknowledgements`, { method: 'POST', body: {} })
    expect(refusal.status).toBe(409)
    expect(refusal.problem.detail).toMatch(/\p{Script=Han}/u)
  })

  test('a key that was used for something else is refused', async () => {
    const key = randomUUID()
    const claim = { statement: '任务已全部完成。', evidence: [{ title: '验收报告', reference: '' }] }
    const head = await stack().signIn('science.head')
    await head.post(`/assignments/${id}/completion`, claim, key)
    const other = { method: 'POST', body: { ...claim, statement: '另一份说明。' }, key }
    const refusal = await head.refusal(`/assignments/${id}/completion`, other)
    expect([409, 422]).toContain(refusal.status)
  })

  test('without a key nothing is written', async () => {
    const sending = { method: 'POST', body: {}, headers: { 'idempotency-key': '' } }
    const refusal = await science.refusal(`/assignments/${id}/acknowledgements`, sending)
    expect(refusal.problem.code).toBe('idempotency.key-required')
  })
})
