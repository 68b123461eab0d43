import { randomUUID } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { DraftView } from '@luoshi/contracts'
import { useApi } from '../testing/api-under-test'
import { draftedPlan, issuedPlan } from '../testing/issued-plan'
import { logins, science } from '../testing/town'

const outside = ['0000-01-01', '1999-12-31', '2101-01-01', '9998-12-31', '9999-12-31']
const refused = { status: 400, body: { code: 'date.out-of-range', detail: expect.stringContaining('2000年1月1日') } }

describe('a date outside the years of the calendar is refused', () => {
  const api = useApi()

  it('by a draft, one or many, and by the forecast and the issue of its plan', async () => {
    const office = await api().as(logins.director)
    const { plan, drafts } = await draftedPlan(office)
    const [draft] = drafts
    if (draft === undefined) throw new Error('the plan has no draft')
    const { title, parties, cadence, id, version } = draft
    const chosen = { drafts: [{ id, version }] }
    for (const date of outside) {
      const edit = { title, parties, cadence, dueOn: date, ongoing: false }
      const path = `/plans/${plan.id}/drafts/${id}`
      expect(await office.send('PUT', path, edit, { 'if-match': `"${version.toString()}"` })).toMatchObject(refused)
      const bulk = { ...chosen, change: { kind: 'due', dueOn: date } }
      expect(await office.post(`/plans/${plan.id}/draft-edits`, bulk)).toMatchObject(refused)
      expect(await office.get(`/plans/${plan.id}/forecast?issuedOn=${date}`)).toMatchObject(refused)
      for (const drill of [true, false])
        expect(await office.post(`/plans/${plan.id}/issue`, { issuedOn: date, drill })).toMatchObject(refused)
    }
  })

  it('by an extension that is asked for or granted', async () => {
    const { assignments } = await issuedPlan(api())
    const path = `/assignments/${assignments[2].id}`
    const [head, director] = [await api().as(logins.financeHead), await api().as(logins.director)]
    await head.post(`${path}/acknowledgements`)
    for (const date of outside) {
      const asked = { proposedDueOn: date, reason: '采购延期', progress: '已完成招标' }
      expect(await head.post(`${path}/extensions`, asked)).toMatchObject(refused)
    }
    await head.post(`${path}/extensions`, { proposedDueOn: '2031-06-30', reason: '采购延期', progress: '已完成招标' })
    const granted = { granted: true, dueOn: '9999-12-31', reason: '' }
    expect(await director.post(`${path}/extensions/x1/decision`, granted)).toMatchObject(refused)
  })

  it('by the registry: calendar, dissolution, former names', async () => {
    const admin = await api().as(logins.admin)
    const match = { 'if-match': '"1"' }
    for (const date of outside) {
      const day = { working: false, name: '停电' }
      expect(await admin.send('PUT', `/registry/calendar/days/${date}`, day, match)).toMatchObject(refused)
      const path = `/registry/departments/${science.id}`
      expect(await admin.send('PUT', `${path}/dissolution`, { on: date }, match)).toMatchObject(refused)
      const { name, shortName } = science
      const renamed = { name, shortName, aliases: [], formerNames: [{ name: '市科委', until: date }] }
      expect(await admin.send('PUT', path, renamed, match)).toMatchObject(refused)
    }
  })

  it('by the reading of a plan, which leaves such a deadline open', async () => {
    const office = await api().as(logins.coordinator)
    const text = '某市9999年重点工作方案\n\n一、抓落实（牵头单位：市科技局；完成时限：9999年12月31日）\n'
    const { body } = await office.post<{ id: string; signedOn: string | null }>('/plans', { fileName: 'a.txt', text })
    const { body: list } = await office.get<{ items: DraftView[] }>(`/plans/${body.id}/drafts`)
    expect(list.items.map(({ dueOn }) => dueOn)).toEqual([null])
  })
})

describe('a body that is none', () => {
  const api = useApi()
  const nested = (depth: number): string => `{"login":${'['.repeat(depth)}${']'.repeat(depth)}}`

  const posted = (body: Uint8Array<ArrayBuffer> | string, headers: Record<string, string>) =>
    fetch(`${api().url}/api/v1/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), ...headers },
      body,
    })

  it.each([20_000, 100_000])('nested %d deep is refused as such', async (depth) => {
    expect((await posted(nested(depth), {})).status).toBe(400)
  })

  it('that claims to be compressed and is not is refused as such', async () => {
    const answer = await posted('{"login":"a","password":"b"}', { 'content-encoding': 'gzip' })
    expect([answer.status, await answer.json()]).toMatchObject([400, { code: 'request.malformed' }])
    const cut = new Uint8Array(gzipSync('{"login":"a","password":"b"}').subarray(0, 20))
    expect((await posted(cut, { 'content-encoding': 'gzip' })).status).toBe(400)
  })
})
