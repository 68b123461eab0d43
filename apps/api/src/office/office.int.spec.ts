import {
  deskView,
  overviewView,
  type calendarDayView,
  type DepartmentView,
  type DeskView,
  type groupList,
  type MailView,
  type OverviewView,
} from '@luoshi/contracts'
import type { z } from 'zod'
import { useApi } from '../testing/api-under-test'
import { issuedPlan, type IssuedPlan } from '../testing/issued-plan'
import { logins } from '../testing/town'

describe('the office', () => {
  const api = useApi()
  let plan: IssuedPlan

  beforeAll(async () => {
    plan = await issuedPlan(api())
  })

  const failOneMail = async (): Promise<string> => {
    const failed = await api().database.query<{ id: string }>(
      `UPDATE mail_outbox SET status = 'failed', reply = '550 no such user'
       WHERE id = (SELECT id FROM mail_outbox WHERE status = 'pending' ORDER BY id LIMIT 1) RETURNING id`,
    )
    return failed[0]?.id ?? ''
  }

  it('sees on its desk what waits for it', async () => {
    const head = await api().as(logins.planningHead)
    await head.post(`/assignments/${plan.assignments[1].id}/refusals`, { reason: '应由市科技局牵头' })
    const mailId = await failOneMail()
    const { body } = await (await api().as(logins.coordinator)).get<DeskView>('/desk')
    expect(deskView.parse(body)).toEqual(body)
    expect(body.disputes).toMatchObject([{ reason: '应由市科技局牵头', departmentName: '市发改委' }])
    expect(body.failedMail.map(({ id }) => id)).toContain(mailId)
  })

  it('sees a department in which nobody can be written to, by its open work', async () => {
    const office = await api().as(logins.coordinator)
    const unreached = async () => (await office.get<DeskView>('/desk')).body.unreached.map(({ name }) => name)
    const nobodyThere = ['北街道', '南街道']
    expect(await unreached()).toEqual(nobodyThere)
    const science = `department_id = (SELECT id FROM department WHERE name = '市科技局')`
    await api().database.query(`UPDATE person SET active = false WHERE ${science} AND role = 'head'`)
    expect(await unreached()).toEqual(nobodyThere)
    await api().database.query(`UPDATE person SET email = ' ' WHERE ${science}`)
    expect(await unreached()).toEqual([...nobodyThere, '市科技局'])
    await api().database.query(`UPDATE person SET active = true, email = login || '@example.org' WHERE ${science}`)
    expect(await unreached()).toEqual(nobodyThere)
  })

  it('sends a failed mail again, and only a failed one', async () => {
    const office = await api().as(logins.director)
    const id = await failOneMail()
    expect((await office.post(`/mail/${id}/resend`)).status).toBe(204)
    expect(await office.post(`/mail/${id}/resend`)).toMatchObject({ status: 409, body: { code: 'mail.not-failed' } })
    const { body } = await office.get<{ items: MailView[] }>('/mail?status=pending&limit=100')
    expect(body.items.find((mail) => mail.id === id)?.subject).toMatch(/\p{Script=Han}/u)
  })

  it('gives the leader one page over all plans', async () => {
    const { body } = await (await api().as(logins.leader)).get<OverviewView>('/overview')
    expect(overviewView.parse(body)).toEqual(body)
    expect(body.plans).toMatchObject([{ planId: plan.planId, total: 3, closed: 0 }])
  })

  it('is closed to departments', async () => {
    const clerk = await api().as(logins.scienceClerk)
    const answers = await Promise.all(['/desk', '/overview', '/mail', '/plans'].map((path) => clerk.get(path)))
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403])
  })

  it('keeps a register that everyone may read', async () => {
    const clerk = await api().as(logins.scienceClerk)
    const departments = await clerk.get<{ items: DepartmentView[] }>('/departments')
    const groups = await clerk.get<z.infer<typeof groupList>>('/groups')
    expect(departments.body.items).toHaveLength(5)
    expect(groups.body.items).toMatchObject([{ name: '各街道', members: [{ name: '北街道' }, { name: '南街道' }] }])
  })

  it('tells which days of a year are worked', async () => {
    const clerk = await api().as(logins.scienceClerk)
    const { body } = await clerk.get<{ items: z.infer<typeof calendarDayView>[] }>('/calendar/2026')
    expect(body.items).toHaveLength(365)
    expect(body.items.find(({ date }) => date === '2026-10-01')).toMatchObject({ working: false, name: '国庆节' })
    expect((await clerk.get('/calendar/abc')).status).toBe(400)
  })
})
