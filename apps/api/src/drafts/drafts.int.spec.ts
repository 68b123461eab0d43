import { randomUUID } from 'node:crypto'
import type {
  BulkOutcome,
  DraftChangeList,
  DraftConflict,
  DraftView,
  DroppedDraftList,
  PlanView,
} from '@luoshi/contracts'
import { draftChangeList, draftConflict } from '@luoshi/contracts'
import { useApi } from '../testing/api-under-test'
import type { Browser } from '../testing/browser'
import { draftedPlan } from '../testing/issued-plan'
import { logins } from '../testing/town'

jest.setTimeout(60_000)

interface Desk {
  office: Browser
  plan: PlanView
  path: string
  drafts: [DraftView, DraftView, DraftView]
}

describe('working on the drafts of a plan', () => {
  const api = useApi()

  async function desk(): Promise<Desk> {
    const office = await api().as(logins.coordinator)
    const { plan, drafts } = await draftedPlan(office)
    return { office, plan, path: `/plans/${plan.id}`, drafts: drafts as Desk['drafts'] }
  }
  const version = (draft: DraftView) => ({ 'if-match': `"${draft.version.toString()}"` })
  const listed = async ({ office, path }: Desk): Promise<DraftView[]> =>
    (await office.get<{ items: DraftView[] }>(`${path}/drafts`)).body.items
  const titles = async (at: Desk) => (await listed(at)).map(({ title }) => title)
  const steps = async ({ office, path }: Desk): Promise<DraftChangeList> =>
    (await office.get<DraftChangeList>(`${path}/draft-changes`)).body
  const part = ({ parties, dueOn, ongoing, cadence }: DraftView, title: string) => ({
    ...{ title, span: null, parties: parties.slice(0, 1), dueOn, ongoing, cadence },
  })

  async function undo(at: Desk) {
    const { undo: next } = await steps(at)
    return at.office.post<DraftChangeList & { code: string }>(`${at.path}/undoings`, { seq: next?.seq })
  }

  it('splits one into parts that stand where it stood, once', async () => {
    const at = await desk()
    const [draft] = at.drafts
    const start = at.plan.text.indexOf('联合实验室')
    const body = {
      parts: [part(draft, '建设'), { ...part(draft, '联合'), span: { start, end: start + 5 } }],
    }
    const key = { ...version(draft), 'idempotency-key': randomUUID() }
    const path = `${at.path}/drafts/${draft.id}/parts`
    const split = await at.office.post<{ items: DraftView[] }>(path, body, key)
    expect(split.status).toBe(201)
    const again = await at.office.post<{ items: DraftView[] }>(path, body, key)
    expect(again.body).toEqual(split.body)
    expect(split.body.items.map(({ id, written }) => [id === draft.id, written])).toEqual([
      [true, draft.written],
      [false, '联合实验室'],
    ])
    expect((await titles(at)).slice(0, 3)).toEqual(['建设', '联合', at.drafts[1].title])
    expect((await undo(at)).body.items[0]).toMatchObject({ kind: 'split', undoneAt: expect.any(String) })
    expect(await titles(at)).toEqual(at.drafts.map(({ title }) => title))
  })

  it('gives a draft another number, and keeps it where none is named', async () => {
    const at = await desk()
    const [{ id, title, parties, dueOn, ongoing, cadence, ...draft }] = at.drafts
    const edit = { title, parties, dueOn, ongoing, cadence }
    const put = (body: object, based: number) =>
      at.office.send<DraftView>('PUT', `${at.path}/drafts/${id}`, body, { 'if-match': `"${based.toString()}"` })
    expect((await put({ ...edit, number: '甲' }, draft.version)).body.number).toBe('甲')
    expect((await put({ ...edit, title: '乙' }, draft.version + 1)).body).toMatchObject({ number: '甲', title: '乙' })
  })

  it('merges several into the first, and refuses an old version with the draft as it is', async () => {
    const at = await desk()
    const [one, two, three] = at.drafts
    const drafts = [two, three].map(({ id, version: based }) => ({ id, version: based }))
    const old = await at.office.post<DraftConflict>(`${at.path}/draft-merges`, {
      drafts: [{ id: one.id, version: one.version - 1 }, ...drafts],
    })
    expect(old).toMatchObject({ status: 412, body: { code: 'draft.version-conflict', current: { id: one.id } } })
    expect(draftConflict.parse(old.body).current.changedBy).toBe('督查员')
    const merged = await at.office.post<DraftView>(`${at.path}/draft-merges`, { drafts, title: '保障' })
    expect(merged).toMatchObject({ status: 201, body: { id: two.id, title: '保障' } })
    expect(merged.body.parties.map(({ name, role }) => [name, role])).toEqual([
      ['市发改委', 'lead'],
      ['市财政局', 'responsible'],
    ])
    expect(await titles(at)).toEqual([one.title, '保障'])
  })

  it('expands a group into its members', async () => {
    const at = await desk()
    const [draft] = at.drafts
    const path = `${at.path}/drafts/${draft.id}/expansion`
    const wrong = await at.office.post(path, { party: 0 }, version(draft))
    expect(wrong).toMatchObject({ status: 422, body: { code: 'draft.not-a-group' } })
    const { body } = await at.office.post<DraftView>(path, { party: 2 }, version(draft))
    expect(body.parties.map(({ name }) => name)).toEqual(['市科技局', '市发改委', '北街道', '南街道'])
  })

  it('changes many in one step and says which were left and why', async () => {
    const at = await desk()
    const [one, two, three] = at.drafts
    await at.office.post(`${at.path}/drafts/${two.id}/confirmation`)
    const drafts = [one, { ...two, version: two.version + 1 }, { ...three, version: 99 }].map((draft) => ({
      ...{ id: draft.id, version: draft.version },
    }))
    const body = { drafts, change: { kind: 'cadence', cadence: 'quarterly' } }
    const key = { 'idempotency-key': randomUUID() }
    const done = await at.office.post<BulkOutcome>(`${at.path}/draft-edits`, body, key)
    expect(done).toMatchObject({ status: 201, body: { changed: 1 } })
    expect(done.body.left.map(({ number, reason }) => [number, reason])).toEqual([
      [two.number, '此条已确认，如需改动请先撤回确认。'],
      [three.number, expect.stringContaining('已被他人改动')],
    ])
    expect((await at.office.post<BulkOutcome>(`${at.path}/draft-edits`, body, key)).body).toEqual(done.body)
    expect((await listed(at)).map(({ cadence }) => cadence)).toEqual(['quarterly', 'monthly', 'monthly'])
  })

  it('puts a dropped draft back where it stood', async () => {
    const at = await desk()
    const [one, two] = at.drafts
    await at.office.send('DELETE', `${at.path}/drafts/${two.id}`)
    await at.office.send('DELETE', `${at.path}/drafts/${one.id}`)
    const { body } = await at.office.get<DroppedDraftList>(`${at.path}/dropped-drafts`)
    expect(body.items.map(({ draft, droppedBy }) => [draft.id, droppedBy])).toEqual([
      [one.id, '督查员'],
      [two.id, '督查员'],
    ])
    for (const { draft } of body.items) {
      const back = await at.office.post<DraftView>(`${at.path}/dropped-drafts/${draft.id}/restoration`)
      expect(back).toMatchObject({ status: 201, body: { title: draft.title, parties: draft.parties } })
    }
    expect(await titles(at)).toEqual(at.drafts.map(({ title }) => title))
    const twice = await at.office.post(`${at.path}/dropped-drafts/${one.id}/restoration`)
    expect(twice).toMatchObject({ status: 404, body: { code: 'not-found.draft' } })
  })

  it('undoes and redoes one’s own steps, and never somebody else’s later change', async () => {
    const at = await desk()
    const director = await api().as(logins.director)
    const [one] = at.drafts
    await at.office.send('DELETE', `${at.path}/drafts/${one.id}`)
    const undone = await undo(at)
    expect(draftChangeList.parse(undone.body).redo).toMatchObject({
      kind: 'drop',
      text: `删除“${one.title}”`,
      mine: true,
    })
    const redone = await at.office.post<DraftChangeList>(`${at.path}/redoings`, { seq: undone.body.redo?.seq })
    expect(redone).toMatchObject({ status: 201, body: { redo: null, undo: { kind: 'drop' } } })
    await undo(at)
    const [back = one] = await listed(at)
    await at.office.post(`${at.path}/drafts/${one.id}/confirmation`, {}, version(back))
    const theirs = await director.get<DraftChangeList>(`${at.path}/draft-changes`)
    expect(theirs.body).toMatchObject({ undo: null, redo: null })
    await director.send('DELETE', `${at.path}/drafts/${one.id}/confirmation`)
    const late = await undo(at)
    expect(late).toMatchObject({ status: 409, body: { code: 'draft.changed-since' } })
    expect((await listed(at))[0]).toMatchObject({ changedBy: '督查办主任', confirmedAt: null })
    const stale = await at.office.post(`${at.path}/undoings`, { seq: 1000 })
    expect(stale).toMatchObject({ status: 409, body: { code: 'draft.step-passed' } })
  })

  it('is the office’s alone, and ends when the plan is issued', async () => {
    const at = await desk()
    const head = await api().as(logins.scienceHead)
    const body = { drafts: [{ id: at.drafts[0].id, version: 1 }], change: { kind: 'ongoing' } }
    expect(await head.post(`${at.path}/draft-edits`, body)).toMatchObject({ status: 403 })
    await at.office.post(`${at.path}/confirmations`)
    await at.office.post(`${at.path}/issue`, {})
    expect(await at.office.post(`${at.path}/draft-edits`, body)).toMatchObject({
      status: 409,
      body: { code: 'plan.not-draft' },
    })
    expect(await undo(at)).toMatchObject({ status: 409, body: { code: 'plan.not-draft' } })
  })
})
