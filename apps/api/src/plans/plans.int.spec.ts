import { randomUUID } from 'node:crypto'
import { completeIssuing, openProgressCheck } from '@luoshi/application'
import { planView, type DraftView, type PlanRow, type PlanView, type ProgressCheckView } from '@luoshi/contracts'
import { checkKinds } from '@luoshi/domain'
import { useApi } from '../testing/api-under-test'
import { draftedPlan, issuedPlan } from '../testing/issued-plan'
import { logins } from '../testing/town'

const paste = { fileName: '方案.txt', text: '工作方案\n一、抓落实（牵头单位：市科技局）\n' }

function upload(bytes: Uint8Array<ArrayBuffer>, name = '方案.txt'): FormData {
  const form = new FormData()
  form.append('file', new Blob([bytes]), name)
  return form
}

describe('adding a plan', () => {
  const api = useApi()

  it('reads pasted text into proposed assignments', async () => {
    const office = await api().as(logins.coordinator)
    const { plan, drafts } = await draftedPlan(office)
    expect(planView.parse(plan)).toEqual(plan)
    expect(plan).toMatchObject({ status: 'draft', draftCount: 3, confirmedCount: 0, issuing: null })
    expect(plan.obstacles).toHaveLength(1)
    expect(drafts[0]?.parties.map(({ name, role }) => [name, role])).toEqual([
      ['市科技局', 'lead'],
      ['市发改委', 'responsible'],
      ['各街道', 'responsible'],
    ])
  })

  it('takes a file under its own name', async () => {
    const office = await api().as(logins.coordinator)
    const answer = await office.post<PlanView>('/plans', upload(Buffer.from(`\n${paste.text}`)))
    expect(answer.status).toBe(201)
    const [row] = await api().database.query<{ file_name: string }>('SELECT file_name FROM plan WHERE id = $1', [
      answer.body.id,
    ])
    expect(row?.file_name).toBe('方案.txt')
  })

  it.each([
    ['每两个月报送进展', 'bimonthly'],
    ['于4月10日、7月10日前报送进展', 'on-dates'],
  ])('takes a plan that says %s', async (mechanism, cadence) => {
    const office = await api().as(logins.coordinator)
    const text = `工作方案\n一、抓落实（牵头单位：市科技局）\n二、推进机制。各牵头单位${mechanism}情况。\n`
    const added = await office.post<PlanView>('/plans', { fileName: '方案.txt', text })
    expect(added.status).toBe(201)
    const { body } = await office.get<{ items: DraftView[] }>(`/plans/${added.body.id}/drafts`)
    expect(body.items.map((draft) => draft.cadence)).toContain(cadence)
  })

  it('adds it once, however often the same request arrives', async () => {
    const office = await api().as(logins.director)
    const key = { 'idempotency-key': randomUUID() }
    const answers = await Promise.all([1, 2, 3].map(() => office.post<PlanView>('/plans', paste, key)))
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1)
    const other = await office.post('/plans', { ...paste, fileName: 'b.txt' }, key)
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency.key-reused' } })
  })

  it.each([
    ['an empty file', upload(new Uint8Array()), 422, 'document.empty'],
    [
      'a picture',
      upload(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3, 0xff, 0xfe])),
      422,
      'document.not-text',
    ],
    ['a file beyond 20 MB', upload(new Uint8Array(21 * 1024 * 1024).fill(65)), 413, 'upload.too-large'],
    ['a form without a file', new FormData(), 400, 'upload.missing'],
    ['blank text', { fileName: 'a.txt', text: ' \n ' }, 422, 'plan.empty'],
    ['no text', { fileName: 'a.txt' }, 400, 'request.invalid'],
  ])('refuses %s', async (_, body, status, code) => {
    const office = await api().as(logins.coordinator)
    const answer = await office.post('/plans', body)
    expect(answer).toMatchObject({ status, body: { code, detail: expect.stringMatching(/\p{Script=Han}/u) } })
  })

  it('takes pasted text of several megabytes', async () => {
    const office = await api().as(logins.coordinator)
    const long = { fileName: 'long.txt', text: paste.text + '这里没有责任单位。\n'.repeat(40_000) }
    expect((await office.post('/plans', long)).status).toBe(201)
  }, 60_000)

  it('is the office’s alone', async () => {
    const head = await api().as(logins.scienceHead)
    expect(await head.post('/plans', paste)).toMatchObject({ status: 403, body: { code: 'access.denied' } })
  })
})

describe('confirming and issuing', () => {
  const api = useApi()

  it('keeps an edit of an old version out', async () => {
    const office = await api().as(logins.coordinator)
    const { plan, drafts } = await draftedPlan(office)
    const [draft] = drafts
    const path = `/plans/${plan.id}/drafts/${draft?.id ?? ''}`
    const { title = '', parties, dueOn, ongoing, cadence } = draft ?? {}
    const edit = { title: `${title}。`, parties, dueOn, ongoing, cadence }
    const saved = await office.send<DraftView>('PUT', path, edit, { 'if-match': `"${String(draft?.version)}"` })
    expect(saved).toMatchObject({ status: 200, body: { title: `${title}。`, version: (draft?.version ?? 0) + 1 } })
    const late = await office.send('PUT', path, edit, { 'if-match': `"${String(draft?.version)}"` })
    expect(late).toMatchObject({ status: 412, body: { code: 'draft.version-conflict' } })
    const blind = await office.send('PUT', path, edit)
    expect(blind).toMatchObject({ status: 428, body: { code: 'request.version-required' } })
  })

  it('finds a draft only in its own plan', async () => {
    const office = await api().as(logins.coordinator)
    const [one, other] = [await draftedPlan(office), await draftedPlan(office)]
    const path = `/plans/${one.plan.id}/drafts/${other.drafts[0]?.id ?? ''}/confirmation`
    expect(await office.post(path)).toMatchObject({ status: 404, body: { code: 'not-found.draft' } })
  })

  it('adds, confirms, takes back and drops a draft', async () => {
    const office = await api().as(logins.coordinator)
    const { plan } = await draftedPlan(office)
    const start = plan.text.indexOf('引进人才')
    const added = await office.post<DraftView>(`/plans/${plan.id}/drafts`, {
      span: { start, end: start + 4 },
      title: '引进',
    })
    expect(added).toMatchObject({ status: 201, body: { written: '引进人才', parties: [] } })
    const path = `/plans/${plan.id}/drafts/${added.body.id}`
    expect(await office.post(`${path}/confirmation`)).toMatchObject({ status: 409, body: { code: 'draft.no-lead' } })
    expect((await office.send('DELETE', path)).status).toBe(204)
    const { body } = await office.post<{ items: DraftView[] }>(`/plans/${plan.id}/confirmations`)
    expect(body.items.every(({ confirmedAt, confirmedBy }) => confirmedAt !== null && confirmedBy === '督查员')).toBe(
      true,
    )
    const withdrawn = await office.send<DraftView>(
      'DELETE',
      `/plans/${plan.id}/drafts/${body.items[0]?.id ?? ''}/confirmation`,
    )
    expect(withdrawn.body.confirmedAt).toBeNull()
  })

  it('issues nothing that is not confirmed, and issues once', async () => {
    const office = await api().as(logins.director)
    const { plan } = await draftedPlan(office)
    const path = `/plans/${plan.id}/issue`
    expect(await office.post(path)).toMatchObject({ status: 409, body: { code: 'plan.nothing-confirmed' } })
    await office.post(`/plans/${plan.id}/confirmations`)
    const key = { 'idempotency-key': randomUUID() }
    const issued = await office.post<PlanView>(path, {}, key)
    expect(issued).toMatchObject({ status: 202, body: { status: 'issuing', issuing: { done: 0, total: 3 } } })
    expect((await office.post(path, {}, key)).status).toBe(202)
    expect(await office.post(path)).toMatchObject({ status: 409, body: { code: 'plan.already-issued' } })
    const nudges = await api().database.query('SELECT 1 FROM nudge WHERE subject_id = $1', [plan.id])
    expect(nudges).toHaveLength(1)
  })

  it('ends a drill, throws its data away and can issue again', async () => {
    const office = await api().as(logins.director)
    const { plan } = await draftedPlan(office)
    await office.post(`/plans/${plan.id}/confirmations`)
    await office.post(`/plans/${plan.id}/issue`, { drill: true, factor: 1000 })
    await completeIssuing(api().ports, plan.id)
    expect((await office.post<PlanView>(`/plans/${plan.id}/end`)).body).toMatchObject({ status: 'ended', drill: true })
    expect((await office.send<PlanView>('DELETE', `/plans/${plan.id}/run`)).body.status).toBe('draft')
    expect((await office.post(`/plans/${plan.id}/issue`, { drill: true, factor: 1000 })).status).toBe(202)
  })

  it('shows checks for the office to conclude once', async () => {
    const office = await api().as(logins.coordinator)
    const { planId } = await issuedPlan(api())
    await openProgressCheck(api().ports, planId, 1, { kind: 'quarterly-check', period: '2026-Q2' })
    const { body } = await office.get<{ items: ProgressCheckView[] }>(`/plans/${planId}/progress-checks`)
    const [check] = body.items
    const path = `/progress-checks/${check?.id ?? ''}/conclusion`
    const concluded = await office.post<ProgressCheckView>(path, { text: '继续推进' })
    expect(concluded).toMatchObject({ status: 201, body: { conclusion: { text: '继续推进', by: '督查员' } } })
    expect(await office.post(path, { text: '再次' })).toMatchObject({
      status: 409,
      body: { code: 'check.concluded' },
    })
  })

  it('opens a check of every kind a plan may rule', async () => {
    const office = await api().as(logins.coordinator)
    const { planId } = await issuedPlan(api())
    for (const kind of checkKinds) await openProgressCheck(api().ports, planId, 1, { kind, period: '2026-06' })
    const { body } = await office.get<{ items: ProgressCheckView[] }>(`/plans/${planId}/progress-checks`)
    expect(body.items.map(({ kind }) => kind).sort()).toEqual([...checkKinds].sort())
  })

  it('lists plans with their counts', async () => {
    const leader = await api().as(logins.leader)
    const { planId } = await issuedPlan(api())
    const { body } = await leader.get<{ items: PlanRow[] }>('/plans')
    expect(body.items.find(({ id }) => id === planId)).toMatchObject({
      status: 'issued',
      assignmentCount: 3,
      byLight: { green: 3, yellow: 0, red: 0 },
    })
  })
})
