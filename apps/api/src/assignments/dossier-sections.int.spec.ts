import {
  extensionPage,
  frozenLightPage,
  paperPage,
  reportPage,
  type AssignmentView,
  type PaperPage,
} from '@luoshi/contracts'
import { useApi } from '../testing/api-under-test'
import { issuedPlan } from '../testing/issued-plan'
import { logins } from '../testing/town'

const pages = { reports: reportPage, papers: paperPage, extensions: extensionPage, lights: frozenLightPage }
const names = Object.keys(pages) as (keyof typeof pages)[]

describe('what is kept about an assignment', () => {
  const api = useApi()
  let path: string

  beforeAll(async () => {
    const { assignments } = await issuedPlan(api())
    path = `/assignments/${assignments[0].id}`
    const coordinator = await api().as(logins.coordinator)
    for (const reason of ['一季度', '二季度', '三季度', '四季度', '全年']) {
      const body = { kind: 'special-report', partyId: 'p1', reason }
      expect((await coordinator.post(`${path}/papers`, body)).status).toBe(201)
    }
    const head = await api().as(logins.scienceHead)
    await head.post(`${path}/acknowledgements`)
    const request = { proposedDueOn: '2031-03-31', reason: '征地未完成', progress: '已完成一半' }
    expect((await head.post(`${path}/extensions`, request)).body.code).toBeUndefined()
  })

  it('comes newest first, in pages that lose and double nothing and end', async () => {
    const office = await api().as(logins.coordinator)
    const seen: string[][] = []
    let more = ''
    do {
      const { body } = await office.get<PaperPage>(`${path}/papers?limit=2${more}`)
      seen.push(body.items.map(({ reason }) => reason))
      more = body.nextBefore === null ? '' : `&before=${body.nextBefore.toString()}`
    } while (more !== '')
    expect(seen).toEqual([['全年', '四季度'], ['三季度', '二季度'], ['一季度']])
  })

  it.each(names)('answers for %s in the shape of the contract, as the page of the assignment does', async (name) => {
    const head = await api().as(logins.scienceHead)
    const { body: view } = await head.get<AssignmentView>(path)
    const { status, body } = await head.get<PaperPage>(`${path}/${name}`)
    expect(status).toBe(200)
    expect(pages[name].parse(body)).toEqual(body)
    const embedded = name === 'lights' ? view.frozenLights : view[name]
    expect(body).toEqual({ items: [...embedded].reverse(), nextBefore: null })
  })

  it('holds the request that was made', async () => {
    const head = await api().as(logins.scienceHead)
    const { body } = await head.get(`${path}/extensions`)
    expect(body).toMatchObject({ items: [{ reason: '征地未完成' }] })
  })

  it('hides from a department what the office has not signed', async () => {
    const head = await api().as(logins.scienceHead)
    expect((await head.get<PaperPage>(`${path}/papers`)).body.items).toEqual([])
  })

  it('is not found by a department that has no part in it', async () => {
    const { assignments } = await issuedPlan(api())
    const planning = await api().as(logins.planningClerk)
    const answers = await Promise.all(names.map((name) => planning.get(`/assignments/${assignments[2].id}/${name}`)))
    expect(answers.map(({ body }) => body.code)).toEqual(names.map(() => 'not-found.assignment'))
  })

  it.each(['before=0', 'before=99999999999', 'limit=0', 'limit=101'])('is not asked for by %s', async (query) => {
    const office = await api().as(logins.coordinator)
    expect((await office.get(`${path}/reports?${query}`)).body.code).toBe('request.invalid')
  })
})
