import type { AssignmentView, DeskView } from '@luoshi/contracts'
import { useApi } from '../testing/api-under-test'
import { issuedPlan } from '../testing/issued-plan'
import { logins } from '../testing/town'

describe('a paper the office drafts by hand', () => {
  const api = useApi()

  it('waits for the director, and goes up when it is signed', async () => {
    const { assignments } = await issuedPlan(api())
    const path = `/assignments/${assignments[0].id}`
    const coordinator = await api().as(logins.coordinator)
    const body = { kind: 'special-report', partyId: 'p1', reason: '二季度增速位次靠后' }
    const drafted = await coordinator.post<AssignmentView>(`${path}/papers`, body)
    expect(drafted.status).toBe(201)
    expect(drafted.body.papers).toMatchObject([{ kind: 'special-report', status: 'drafted', reason: body.reason }])
    const director = await api().as(logins.director)
    const { body: desk } = await director.get<DeskView>('/desk')
    expect(desk.papers.map(({ kind }) => kind)).toEqual(['special-report'])
    const signed = await director.post<AssignmentView>(`${path}/papers/d1/signature`, {
      text: '现将有关情况专题报告。',
    })
    expect(signed.body.papers[0]?.status).toBe('signed')
    const leader = await api().as(logins.leader)
    const told = await leader.post<AssignmentView>(`${path}/papers/d1/instruction`, { text: '请抓紧整改。' })
    expect(told.body.papers[0]).toMatchObject({ status: 'answered', answer: { text: '请抓紧整改。' } })
  })

  it('is not a department’s to draft, and rests on a rule the plan has', async () => {
    const { assignments } = await issuedPlan(api())
    const path = `/assignments/${assignments[0].id}/papers`
    const body = { kind: 'talk', partyId: 'p1', reason: '滞后', provision: 'm99' }
    const head = await api().as(logins.scienceHead)
    expect((await head.post(path, body)).status).toBe(403)
    const coordinator = await api().as(logins.coordinator)
    expect(await coordinator.post(path, body)).toMatchObject({ body: { code: 'paper.provision-unknown' } })
  })
})
