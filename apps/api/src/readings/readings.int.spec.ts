import { completeIssuing, performDuties, registerAssignments, shareReports } from '@luoshi/application'
import {
  findingList,
  matchList,
  targetList,
  twinList,
  type AssignmentPage,
  type AssignmentView,
  type BulkOutcome,
  type FindingItem,
  type FindingList,
  type MatchList,
  type PlanView,
  type TargetList,
  type TargetView,
  type TwinList,
  type TwinView,
} from '@luoshi/contracts'
import { useApi } from '../testing/api-under-test'
import type { Browser } from '../testing/browser'
import { logins, science } from '../testing/town'

jest.setTimeout(60_000)

const text = `2026年全市科技创新工作要点

一、建设平台
（一）建成联合实验室1个，2030年底前完成。（牵头单位：科技局；责任单位：市发改委、科技局等部门）
（二）引进高层次人才100名，2030年底前完成。（牵头单位：科技局）
`

describe('working a plan off', () => {
  const api = useApi()
  let office: Browser

  beforeAll(async () => {
    office = await api().as(logins.coordinator)
  })

  async function plan(words = text): Promise<{ planId: string; path: string }> {
    const { body } = await office.post<PlanView>('/plans', { fileName: 'plan.txt', text: words })
    return { planId: body.id, path: `/plans/${body.id}` }
  }
  const based = ({ version }: { version: number }) => ({ 'if-match': `"${version.toString()}"` })

  it('matches a name in all drafts at once and remembers it for the next plan', async () => {
    const { path } = await plan()
    const { body } = await office.get<MatchList>(`${path}/matches`)
    expect(matchList.parse(body)).toEqual(body)
    const [name] = body.items
    expect(name).toMatchObject({
      name: '科技局',
      candidates: [{ departmentId: science.id, name: '市科技局', text: '去掉地名后与“市科技局”同名' }],
    })
    const match = { name: '科技局', to: { kind: 'department', id: science.id }, remember: true }
    const done = await office.post<BulkOutcome>(`${path}/matches`, match)
    expect(done).toMatchObject({ status: 201, body: { changed: 2, left: [] } })
    expect((await office.get<MatchList>(`${path}/matches`)).body.items).toEqual([])
    const next = await plan()
    expect((await office.get<MatchList>(`${next.path}/matches`)).body.items).toEqual([])
    const nobody = { ...match, to: { kind: 'group', id: science.id } }
    expect(await office.post(`${path}/matches`, nobody)).toMatchObject({
      status: 404,
      body: { code: 'not-found.group' },
    })
  })

  it('corrects, drops, restores and adds targets', async () => {
    const { path } = await plan()
    const { body } = await office.get<TargetList>(`${path}/targets`)
    expect(targetList.parse(body)).toEqual(body)
    const [first, second] = body.items as [TargetView, TargetView]
    expect([first.value, second.value, second.unit]).toEqual([1, 100, '名'])
    const { id, version, origin, dropped, changedAt, changedBy, ...edit } = first
    expect([version, origin, dropped, changedAt, changedBy]).toEqual([1, 'text', false, null, null])
    const saved = await office.send<TargetView>('PUT', `${path}/targets/${id}`, { ...edit, value: 2 }, based(first))
    expect(saved).toMatchObject({ status: 200, body: { value: 2, version: 2, changedBy: '督查员' } })
    const late = await office.send('PUT', `${path}/targets/${id}`, edit, based(first))
    expect(late).toMatchObject({ status: 412, body: { code: 'target.version-conflict', current: { value: 2 } } })
    const gone = await office.send<TargetView>('DELETE', `${path}/targets/${id}`, undefined, based(saved.body))
    expect(gone.body).toMatchObject({ dropped: true })
    const back = await office.post<TargetView>(`${path}/targets/${id}/restoration`)
    expect(back).toMatchObject({ status: 201, body: { dropped: false } })
    const added = await office.post<TargetView>(`${path}/targets`, { ...edit, indicator: '专利', span: null })
    expect(added).toMatchObject({ status: 201, body: { indicator: '专利', origin: 'office' } })
    const unclear = await office.post(`${path}/targets`, { ...edit, comparator: 'range' })
    expect(unclear).toMatchObject({ status: 422, body: { code: 'target.range-unclear' } })
  })

  it('works findings off, and counts what is open', async () => {
    const { path } = await plan()
    const { body } = await office.get<FindingList>(`${path}/findings`)
    expect(findingList.parse(body)).toEqual(body)
    const openList = body.items.find(({ code }) => code === 'unit.open-list')
    expect(openList).toMatchObject({ severity: 'warning', state: 'open', draftIds: [expect.any(String)] })
    expect((await office.get<PlanView>(path)).body.warnings).toHaveLength(1)
    const marked = await office.send<FindingItem>('PUT', `${path}/findings/${openList?.id ?? ''}`, {
      ...{ state: 'handled', note: '已电话核对' },
    })
    expect(marked).toMatchObject({ status: 200, body: { state: 'handled', note: '已电话核对', markedBy: '督查员' } })
    const after = await office.get<FindingList>(`${path}/findings`)
    expect(after.body.open.warning).toBe(body.open.warning - 1)
    const unknown = await office.send('PUT', `${path}/findings/f99`, { state: 'handled' })
    expect(unknown).toMatchObject({ status: 404, body: { code: 'not-found.finding' } })
    const head = await api().as(logins.scienceHead)
    expect((await head.get(`${path}/findings`)).status).toBe(403)
  })

  async function issued(): Promise<{ planId: string; path: string; assignmentId: string }> {
    const made = await plan(text.replace('、科技局等部门', '').replaceAll('科技局', '市科技局'))
    await office.post(`${made.path}/confirmations`)
    const { status } = await office.post(`${made.path}/issue`, {})
    expect(status).toBe(202)
    const { registered } = await registerAssignments(api().ports, made.planId, 0, 100)
    for (const { assignmentId } of registered) await performDuties(api().ports, assignmentId)
    await completeIssuing(api().ports, made.planId)
    const { body } = await office.get<AssignmentPage>(`/assignments?planId=${made.planId}&sort=number`)
    return { ...made, assignmentId: body.items[0]?.id ?? '' }
  }

  it('links the task another plan holds, and one report then serves both', async () => {
    const one = await issued()
    const other = await issued()
    const { body } = await office.get<TwinList>(`${one.path}/twins`)
    expect(twinList.parse(body)).toEqual(body)
    const [draft] = body.items
    const twin = draft?.twins.find(({ planId }) => planId === other.planId)
    expect(twin).toMatchObject({ likeness: 1, sharedUnits: ['市科技局', '市发改委'], state: 'open' })
    const linked = await office.send<TwinView>(
      ...(['PUT', `${one.path}/drafts/${draft?.draftId ?? ''}/twins/${twin?.twinId ?? ''}`] as const),
      { state: 'linked' },
    )
    expect(linked).toMatchObject({ status: 200, body: { state: 'linked', decidedBy: '督查员' } })

    let clerk = await api().as(logins.scienceClerk)
    const view = async (id: string) => (await clerk.get<AssignmentView>(`/assignments/${id}`)).body
    expect((await view(one.assignmentId)).twins.map(({ assignmentId }) => assignmentId)).toEqual([other.assignmentId])
    expect((await view(one.assignmentId)).targets).toMatchObject([{ value: 1, unit: '个' }])
    for (const id of [one.assignmentId, other.assignmentId]) await clerk.post(`/assignments/${id}/acknowledgements`)
    api().forward(40 * 86_400_000)
    clerk = await api().as(logins.scienceClerk)
    for (const id of [one.assignmentId, other.assignmentId]) await performDuties(api().ports, id)
    const period = (await view(one.assignmentId)).reports[0]?.period ?? ''
    const report = { period, progress: '已建成一个。' }
    expect((await clerk.post(`/assignments/${one.assignmentId}/reports`, report)).status).toBe(201)
    await shareReports(api().ports)
    const [there] = (await view(other.assignmentId)).reports
    expect(there).toMatchObject({ period, status: 'submitted' })
    expect(there?.progress).toBe('已建成一个。\n（由《2026年全市科技创新工作要点》第（一）项报告同步）')
  })
})
