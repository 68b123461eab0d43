import { randomUUID } from 'node:crypto'
import type { AssignmentCounts, AssignmentPage, AssignmentView, EventList, TodoList } from '@luoshi/contracts'
import { assignmentView } from '@luoshi/contracts'
import { useApi } from '../testing/api-under-test'
import { issuedPlan, type IssuedPlan } from '../testing/issued-plan'
import { logins, science } from '../testing/town'

describe('assignments over HTTP', () => {
  const api = useApi()
  let plan: IssuedPlan
  const idOf = (index: 0 | 1 | 2): string => plan.assignments[index].id

  beforeAll(async () => {
    plan = await issuedPlan(api())
  })

  it('show a department its own and nothing else', async () => {
    const planning = await api().as(logins.planningClerk)
    const { body } = await planning.get<AssignmentPage>('/assignments')
    expect(body.items.map(({ id }) => id).sort()).toEqual([idOf(0), idOf(1)].sort())
    const counts = await planning.get<AssignmentCounts>('/assignments/counts')
    expect(counts.body).toMatchObject({ total: 2, open: 2, byPlan: [{ planId: plan.planId, total: 2 }] })
  })

  it('are not found by a department that has no part in them', async () => {
    const planning = await api().as(logins.planningHead)
    const foreign = idOf(2)
    const answers = await Promise.all([
      planning.get(`/assignments/${foreign}`),
      planning.get(`/assignments/${foreign}/events`),
      planning.post(`/assignments/${foreign}/acknowledgements`),
      planning.get(`/assignments/${randomUUID()}`),
      planning.get('/assignments/not-an-id'),
    ])
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual(
      answers.map(() => [404, 'not-found.assignment']),
    )
  })

  it('answer in the shape of the contract, with the words of the plan', async () => {
    const { body } = await (await api().as(logins.scienceHead)).get<AssignmentView>(`/assignments/${idOf(0)}`)
    expect(assignmentView.parse(body)).toEqual(body)
    const { excerpt, clause } = body.source
    expect(excerpt.slice(clause?.start, clause?.end)).toBe('（牵头单位：市科技局；责任单位：市发改委、各街道）')
    expect(body.groups).toEqual([{ name: '各街道', members: 2, acknowledged: 0, reported: 0 }])
    expect(body.parties.find(({ mine }) => mine)?.departmentId).toBe(science.id)
    expect(body.obligations.map(({ subject }) => subject)).toContain('acknowledgement')
  })

  it('come in pages that lose and double nothing', async () => {
    const office = await api().as(logins.coordinator)
    for (const sort of ['due', 'light', 'number', 'changed']) {
      const seen: string[] = []
      let cursor = ''
      do {
        const more = cursor === '' ? '' : `&cursor=${cursor}`
        const { body } = await office.get<AssignmentPage>(`/assignments?sort=${sort}&limit=1${more}`)
        seen.push(...body.items.map(({ id }) => id))
        cursor = body.nextCursor ?? ''
      } while (cursor !== '')
      expect(seen.sort()).toEqual([idOf(0), idOf(1), idOf(2)].sort())
    }
  })

  it('are found by words, also those with signs of the query language', async () => {
    const office = await api().as(logins.leader)
    const found = async (words: string) =>
      (await office.get<AssignmentPage>(`/assignments?q=${encodeURIComponent(words)}`)).body.items.map(({ id }) => id)
    expect(await found('市财政局')).toEqual([idOf(2)])
    expect(await found('%')).toEqual([])
  })

  it('refuse a cursor of another order', async () => {
    const office = await api().as(logins.coordinator)
    const cursor = Buffer.from('["x"]').toString('base64url')
    expect(await office.get(`/assignments?cursor=${cursor}`)).toMatchObject({
      status: 422,
      body: { code: 'cursor.unknown' },
    })
  })

  it('are acknowledged once, and the same key gives the same answer', async () => {
    const clerk = await api().as(logins.planningClerk)
    const key = { 'idempotency-key': randomUUID() }
    const path = `/assignments/${idOf(1)}/acknowledgements`
    const first = await clerk.post<AssignmentView>(path, {}, key)
    const again = await clerk.post<AssignmentView>(path, {}, key)
    expect([first.status, again.status]).toEqual([201, 201])
    expect(again.body.seq).toBe(first.body.seq)
    expect(first.body).toMatchObject({ stage: 'in-progress', acknowledgedCount: 1 })
    expect(await clerk.post(path)).toMatchObject({ status: 409, body: { code: 'party.already-acknowledged' } })
  })

  it('refuse a key that was used for something else', async () => {
    const head = await api().as(logins.planningHead)
    const key = { 'idempotency-key': randomUUID() }
    await head.post(`/assignments/${idOf(0)}/acknowledgements`, {}, key)
    const reused = await head.post(`/assignments/${idOf(0)}/refusals`, { reason: '不属本单位职责' }, key)
    expect(reused).toMatchObject({ status: 422, body: { code: 'idempotency.key-reused' } })
  })

  it('refuse a command without a key', async () => {
    const head = await api().as(logins.scienceHead)
    const without = await head.post(`/assignments/${idOf(0)}/acknowledgements`, {}, { 'idempotency-key': '' })
    expect(without).toMatchObject({ status: 400, body: { code: 'idempotency.key-required' } })
  })

  it('refuse the wrong role, and say who may', async () => {
    const clerk = await api().as(logins.scienceClerk)
    const leader = await api().as(logins.leader)
    const refusal = await clerk.post(`/assignments/${idOf(0)}/refusals`, { reason: '不属本单位职责' })
    const foreign = await leader.post(`/assignments/${idOf(0)}/acknowledgements`)
    expect(refusal).toMatchObject({ status: 403, body: { code: 'role.head-only' } })
    expect(foreign).toMatchObject({ status: 403, body: { code: 'access.denied' } })
  })

  it('name each field of a body that is not right', async () => {
    const head = await api().as(logins.scienceHead)
    const path = `/assignments/${idOf(0)}/refusals`
    const missing = await head.post(path, { reason: '  ' })
    expect(missing.body).toMatchObject({ code: 'request.invalid', errors: [{ path: 'reason' }] })
    const broken = await head.send('POST', path, '{"reason":', { 'content-type': 'application/json' })
    expect(broken).toMatchObject({ status: 400, body: { code: 'request.malformed' } })
    const unstorable = await head.post(path, { reason: 'a\u0000b' })
    expect(unstorable).toMatchObject({ status: 400, body: { code: 'request.unreadable' } })
    const large = await head.post(path, { reason: 'x'.repeat(300_000) })
    expect(large).toMatchObject({ status: 413, body: { code: 'request.too-large' } })
  })

  it('take no reason and no name of a paper that cannot be seen', async () => {
    const head = await api().as(logins.scienceHead)
    const invisible = ' \u3000\u200b\u3164'
    const refusal = await head.post(`/assignments/${idOf(0)}/refusals`, { reason: invisible })
    const evidence = [{ title: invisible, reference: '' }]
    const claim = await head.post(`/assignments/${idOf(0)}/completion`, { statement: '完成', evidence })
    expect([refusal, claim].map(({ status, body }) => [status, body.code])).toEqual([
      [400, 'text.blank'],
      [400, 'text.blank'],
    ])
  })

  it('lead a refusal to the office and back, and hide from the one removed', async () => {
    const head = await api().as(logins.planningHead)
    const office = await api().as(logins.coordinator)
    const fresh = await issuedPlan(api())
    const id = fresh.assignments[0].id
    await head.post(`/assignments/${id}/refusals`, { reason: '不属本单位职责' })
    const desk = await office.get<{ disputes: { assignmentId: string; partyId: string; reason: string }[] }>('/desk')
    const dispute = desk.body.disputes.find((one) => one.assignmentId === id)
    expect(dispute?.reason).toBe('不属本单位职责')
    const path = `/assignments/${id}/disputes/${dispute?.partyId ?? ''}/decision`
    const gone = { id: randomUUID(), name: '市扶贫办', dissolved: { on: '2021-06-01', successorId: null } }
    await api().ports.registry.saveDepartments([{ ...gone, shortName: null, formerNames: [] }])
    const toGone = await office.post(path, { decision: 'reassigned', departmentId: gone.id, reason: '按三定方案' })
    expect([toGone.status, toGone.body.code]).toEqual([409, 'dispute.department-dissolved'])
    const decided = await office.post(path, { decision: 'removed', reason: '同意移出' })
    expect(decided.status).toBe(201)
    expect((await head.get(`/assignments/${id}`)).status).toBe(404)
  })

  it('keep a whole log, of which a department reads what concerns it', async () => {
    const { body } = await (await api().as(logins.planningClerk)).get<EventList>(`/assignments/${idOf(1)}/events`)
    expect(body.intact).toBe(true)
    expect(body.items.map(({ type }) => type).slice(-2)).toEqual(['PartiesAssigned', 'Registered'])
    expect(body.items.at(-2)?.actorName).toBe('系统')
  })

  it('give their log in pages, newest first, each intact', async () => {
    const office = await api().as(logins.coordinator)
    const path = `/assignments/${idOf(1)}/events`
    const { body: whole } = await office.get<EventList>(`${path}?limit=100`)
    const pages: EventList[] = []
    for (let more: number | null | undefined; more !== null; more = pages.at(-1)?.nextBefore) {
      const before = more === undefined ? '' : `&before=${more.toString()}`
      pages.push((await office.get<EventList>(`${path}?limit=1${before}`)).body)
    }
    expect(pages.flatMap(({ items }) => items)).toEqual(whole.items)
    expect(whole.items.map(({ seq }) => seq)).toEqual(whole.items.map((_item, index) => whole.items.length - index))
    expect(pages.map(({ intact }) => intact)).toEqual(whole.items.map(() => true))
  })

  it('give each person what waits for them', async () => {
    const clerk = await api().as(logins.scienceClerk)
    const { body } = await clerk.get<TodoList>('/todos')
    const mine = body.items.filter(({ assignmentId }) => assignmentId === idOf(0))
    expect(mine.map(({ kind }) => kind)).toEqual(['acknowledgement'])
    expect(Object.values(body.counts).reduce((sum, count) => sum + count, 0)).toBe(body.items.length)
  })

  it('are nothing of the administrator’s', async () => {
    const admin = await api().as(logins.admin)
    const answers = await Promise.all(
      ['/assignments', '/todos', '/desk', '/overview', '/plans'].map((path) => admin.get(path)),
    )
    expect(answers.map(({ body }) => body.code)).toEqual(answers.map(() => 'access.denied'))
  })

  it('offer nothing to be done any more once their drill has ended', async () => {
    await api().database.query(
      `UPDATE plan SET drill = true, status = 'ended', clock_factor = 0 WHERE id = '${plan.planId}'`,
    )
    const office = await api().as(logins.director)
    const { body } = await office.get<AssignmentView>(`/assignments/${idOf(1)}`)
    expect(body.actions.length).toBeGreaterThan(3)
    expect([...new Set(body.actions.map(({ allowed, code }) => `${String(allowed)} ${String(code)}`))]).toEqual([
      'false plan.not-running',
    ])
    expect(body.clock.pace).toBe(0)
  })
})
