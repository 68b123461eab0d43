import type { AssignmentView } from '@luoshi/contracts'

import { binaryFile, encryptedOfficeFile, encryptedPdf, hugeFile, upload } from '../support/bad-files'
import type { HttpClient, Refused } from '../support/http-client'
import { assignmentOf, draftsOf, issuePlan, paste, planText } from '../support/plan-in-hand'
import { useStack } from '../support/stack'

const chinese = /\p{Script=Han}.*[。！？）]$/u
const stableCode = /^[a-z-]+\.[a-z-]+$/

describe('bad input gets a clear answer, and nothing is half done', () => {
  const stack = useStack()
  let coordinator: HttpClient
  let closed: AssignmentView

  const rows = async (): Promise<number> => {
    const [row] = await stack().database.query<{ count: string }>(
      `SELECT (SELECT count(*) FROM plan) + (SELECT count(*) FROM plan_draft) + (SELECT count(*) FROM assignment_event)
        + (SELECT count(*) FROM mail_outbox) AS count`,
    )
    return Number(row?.count)
  }

  const refusedAs = (refusal: Refused, statuses: readonly number[]): void => {
    expect(statuses).toContain(refusal.status)
    expect(refusal.problem.code).toMatch(stableCode)
    expect(refusal.problem.detail).toMatch(chinese)
  }

  beforeAll(async () => {
    coordinator = await stack().signIn('coordinator')
    const { assignments } = await issuePlan(coordinator, planText(['牵头单位：市科技局']), { dueOn: '2030-06-28' })
    const id = assignments[0]?.id ?? ''
    const science = await stack().signIn('science.head')
    await science.post(`/assignments/${id}/acknowledgements`)
    await science.post(`/assignments/${id}/completion`, { statement: '已完成。', evidence: [{ title: '验收报告' }] })
    await coordinator.post(`/assignments/${id}/acceptance`, { opinion: '同意。' })
    const director = await stack().signIn('director')
    closed = await director.post<AssignmentView>(`/assignments/${id}/closure`, {})
  }, 60_000)

  test.each([
    ['an empty file', 'plan.txt', () => Buffer.alloc(0)],
    ['a file of over 20 MB', 'plan.txt', hugeFile],
    ['a binary file', 'plan.txt', binaryFile],
    ['a Word file with a password', 'plan.docx', encryptedOfficeFile],
    ['a PDF with a password', 'plan.pdf', encryptedPdf],
  ])('%s', async (_, name, bytes) => {
    const before = await rows()
    const refusal = await coordinator.refusal('/plans', { method: 'POST', body: upload(name, bytes()) })
    refusedAs(refusal, [400, 413, 415, 422])
    expect(await rows()).toBe(before)
  })

  test('an empty text', async () => {
    const refusal = await coordinator.refusal('/plans', { method: 'POST', body: { fileName: 'a.txt', text: '  \n ' } })
    refusedAs(refusal, [400, 422])
  })

  test('a body that is not JSON', async () => {
    const response = await fetch(`${stack().url}/api/v1/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"login":',
    })
    expect(response.status).toBe(400)
    expect(response.headers.get('content-type')).toContain('application/problem+json')
  })

  test('a department that nobody knows stands in the way of confirming', async () => {
    const { id } = await paste(coordinator, planText(['牵头单位：市飞碟局']))
    const [draft] = await draftsOf(coordinator, id)
    expect(draft?.obstacles.join()).toContain('市飞碟局')
    const path = `/plans/${id}/drafts/${draft?.id ?? ''}/confirmation`
    refusedAs(await coordinator.refusal(path, { method: 'POST', body: {} }), [409, 422])
    refusedAs(await coordinator.refusal(`/plans/${id}/issue`, { method: 'POST', body: {} }), [409, 422])
  })

  test('a new date in the past', async () => {
    const text = planText(['牵头单位：市财政局'], '2026年财政工作要点')
    const { assignments } = await issuePlan(coordinator, text, { dueOn: '2030-06-28' })
    const id = assignments[0]?.id ?? ''
    const finance = await stack().signIn('finance.head')
    await finance.post(`/assignments/${id}/acknowledgements`)
    const body = { proposedDueOn: '2020-01-01', reason: '资金未到位。', progress: '已完成一半。' }
    refusedAs(await finance.refusal(`/assignments/${id}/extensions`, { method: 'POST', body }), [409, 422])
    const view = await assignmentOf(finance, id)
    expect([view.dueOn, view.originalDueOn, view.extensions]).toEqual(['2030-06-28', '2030-06-28', []])
  }, 60_000)

  test('a date that is no date', async () => {
    const body = { proposedDueOn: '2026-02-30', reason: '资金未到位。', progress: '已完成一半。' }
    const science = await stack().signIn('science.head')
    const refusal = await science.refusal(`/assignments/${closed.id}/extensions`, { method: 'POST', body })
    refusedAs(refusal, [400, 422])
    expect(refusal.problem.errors?.map(({ path }) => path)).toEqual(['proposedDueOn'])
  })

  test.each([
    ['completion', 'science.head', { statement: '再次完成。', evidence: [{ title: '报告' }] }],
    ['closure', 'director', {}],
    ['revocation', 'director', { reason: '误发。' }],
  ])('a command for a closed assignment: %s', async (noun, login, body) => {
    const client = await stack().signIn(login)
    refusedAs(await client.refusal(`/assignments/${closed.id}/${noun}`, { method: 'POST', body }), [409])
  })

  test('a role that may not', async () => {
    const leader = await stack().signIn('leader')
    const sending = { method: 'POST', body: { opinion: '同意。' } }
    refusedAs(await leader.refusal(`/assignments/${closed.id}/acceptance`, sending), [403])
  })

  test('a session that has run out', async () => {
    const science = await stack().signIn('science.clerk')
    await stack().database.query("UPDATE session SET expire = now() - interval '1 minute'")
    const refusal = await science.refusal('/todos')
    refusedAs(refusal, [401])
    coordinator = await stack().signIn('coordinator')
  })

  test('a write without the token of its session', async () => {
    const science = await stack().signIn('science.clerk')
    const sending = { method: 'POST', body: {}, headers: { 'x-csrf-token': 'guessed' } }
    refusedAs(await science.refusal(`/assignments/${closed.id}/acknowledgements`, sending), [403])
  })

  test('wrong passwords lock the account, the right one then too', async () => {
    const guess = { method: 'POST', body: { login: 'bamboo.head', password: 'guess' } }
    const statuses: number[] = []
    for (let n = 0; n < 6; n += 1) statuses.push((await stack().stranger().refusal('/session', guess)).status)
    expect(statuses.at(-1)).toBe(423)
    await expect(stack().signIn('bamboo.head')).rejects.toThrow('423')
  })

  test('an address that does not exist', async () => {
    refusedAs(await coordinator.refusal('/assignments/not-an-id'), [404])
    refusedAs(await coordinator.refusal('/assignments/00000000-0000-4000-8000-000000000000'), [404])
  })
})
