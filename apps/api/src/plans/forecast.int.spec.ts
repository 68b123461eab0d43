import { forecastView, type ForecastView } from '@luoshi/contracts'
import { useApi } from '../testing/api-under-test'
import { draftedPlan } from '../testing/issued-plan'
import { logins } from '../testing/town'

describe('the forecast of a plan', () => {
  const api = useApi()

  it('tells the office what a draft would ask of whom', async () => {
    const office = await api().as(logins.coordinator)
    const { plan } = await draftedPlan(office)
    const { status, body } = await office.get<ForecastView>(`/plans/${plan.id}/forecast?issuedOn=2026-03-02`)
    expect(status).toBe(200)
    expect(forecastView.parse(body)).toEqual(body)
    expect(body).toMatchObject({ from: '2026-03-02', to: '2027-03-01', behaviour: 'usual' })
    expect(body.assignments + body.leftOut.length).toBe(plan.draftCount)
    const lead = body.departments.find(({ name }) => name === '市科技局')
    expect(lead).toMatchObject({ assignments: 1, leads: 1 })
    expect(lead?.reports).toBeGreaterThan(8)
  })

  it('writes nothing: the plan is a draft as before', async () => {
    const office = await api().as(logins.coordinator)
    const { plan } = await draftedPlan(office)
    await office.get(`/plans/${plan.id}/forecast?behaviour=slack`)
    const [counts] = await api().database.query<{ events: string; mails: string }>(
      'SELECT (SELECT count(*) FROM assignment_event) AS events, (SELECT count(*) FROM mail_outbox) AS mails',
    )
    expect(counts).toEqual({ events: '0', mails: '0' })
    expect((await office.get(`/plans/${plan.id}`)).body).toMatchObject({ status: 'draft' })
  })

  it.each([
    ['an unknown behaviour', 'behaviour=lazy'],
    ['a date that is none', 'issuedOn=2026-02-30'],
  ])('refuses %s', async (_, query) => {
    const office = await api().as(logins.coordinator)
    const { plan } = await draftedPlan(office)
    expect((await office.get(`/plans/${plan.id}/forecast?${query}`)).status).toBe(400)
  })

  it('is the office’s alone', async () => {
    const { plan } = await draftedPlan(await api().as(logins.coordinator))
    const leader = await api().as(logins.leader)
    expect((await leader.get(`/plans/${plan.id}/forecast`)).status).toBe(403)
  })
})
