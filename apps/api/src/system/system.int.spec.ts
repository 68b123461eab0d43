import { randomUUID } from 'node:crypto'
import { systemView, type SystemView } from '@luoshi/contracts'
import { chinaDate, lastPublishedYear, startOf } from '@luoshi/domain'
import { testTemporalAddress } from '@luoshi/test/support/servers'
import { lockOut } from '../config'
import { useApi } from '../testing/api-under-test'
import { issuedPlan } from '../testing/issued-plan'
import { logins, password } from '../testing/town'
import type { Browser } from '../testing/browser'

const hour = 3_600_000

describe('the state of the system', () => {
  const engine = { address: testTemporalAddress(), namespace: 'default', apiKey: '', tls: false }
  const api = useApi({ temporal: engine })
  let admin: Browser

  const state = async (): Promise<SystemView> => (await admin.get<SystemView>('/system')).body

  const lockPlanningClerk = async (): Promise<string> => {
    for (let failure = 0; failure < lockOut.failures; failure += 1)
      await api().browser().logIn(logins.planningClerk, 'wrong')
    return (await state()).people.locked[0]?.id ?? ''
  }

  const mails = (change: string, values: unknown[] = []): Promise<unknown> =>
    api().database.query(`UPDATE mail_outbox SET ${change}`, values)

  beforeAll(async () => {
    await issuedPlan(api())
    admin = await api().as(logins.admin)
  })

  it('is told to administrator and office, and to nobody else', async () => {
    for (const login of [logins.admin, logins.coordinator, logins.director]) {
      const { body } = await (await api().as(login)).get<SystemView>('/system')
      expect(systemView.parse(body)).toEqual(body)
    }
    for (const login of [logins.leader, logins.scienceHead, logins.scienceClerk])
      expect(await (await api().as(login)).get('/system')).toMatchObject({
        status: 403,
        body: { code: 'access.denied' },
      })
  })

  it('says which parts answer', async () => {
    const { parts } = await state()
    expect(parts.map(({ part }) => part)).toEqual(['database', 'engine', 'worker', 'mail'])
    expect(parts.filter(({ part }) => part !== 'worker')).toEqual(
      ['database', 'engine', 'mail'].map((part) => ({ part, state: 'up', detail: '' })),
    )
  })

  it('measures how long an alarm and a nudge have been waiting', async () => {
    expect(await state()).toMatchObject({ timerLagSeconds: 0, calendar: { lastPublishedYear } })
    await api().database.query(`UPDATE nudge SET created_at = $1`, [new Date(Date.now() - hour)])
    await api().database.query(
      `UPDATE assignment SET next_due_at = $1 WHERE id = (SELECT id FROM assignment LIMIT 1)`,
      [new Date(Date.now() - 2 * hour)],
    )
    const { timerLagSeconds, nudges } = await state()
    expect(nudges.waiting).toBeGreaterThan(0)
    expect(Math.round(nudges.oldestSeconds / 60)).toBe(60)
    expect(Math.round(timerLagSeconds / 60)).toBe(120)
  })

  it('counts mail, and what was sent since midnight in China', async () => {
    const before = (await state()).mail
    expect(before).toMatchObject({ failed: 0, sentToday: 0 })
    expect(before.pending).toBeGreaterThan(2)
    const midnight = startOf(chinaDate(Date.now()))
    const one = (offset: number) => `id = (SELECT id FROM mail_outbox ORDER BY id OFFSET ${offset.toString()} LIMIT 1)`
    await mails(`status = 'sent', sent_at = $1 WHERE ${one(0)}`, [new Date(midnight)])
    await mails(`status = 'sent', sent_at = $1 WHERE ${one(1)}`, [new Date(midnight - 1)])
    await mails(`status = 'failed' WHERE ${one(2)}`)
    expect((await state()).mail).toEqual({ pending: before.pending - 3, failed: 1, sentToday: 1 })
  })

  it('calls the mail server down until it takes a letter again', async () => {
    const mail = async () => (await state()).parts.find(({ part }) => part === 'mail')
    await mails(
      `bundle_id = $1, attempts = 1, reply = 'connect ECONNREFUSED', next_attempt_at = $2 WHERE status = 'pending'`,
      [randomUUID(), new Date(Date.now() + hour)],
    )
    expect(await mail()).toEqual({ part: 'mail', state: 'down', detail: 'connect ECONNREFUSED' })
    await mails(`reply = '450 try later' WHERE status = 'pending'`)
    expect(await mail()).toMatchObject({ state: 'up' })
    await mails(`reply = '421 closing' WHERE status = 'pending'`)
    expect(await mail()).toMatchObject({ state: 'down' })
    await mails(`sent_at = $1 WHERE status = 'sent'`, [new Date(Date.now() + 2 * hour)])
    expect(await mail()).toMatchObject({ state: 'up', detail: '' })
  })

  it('lists who is locked out, until the administrator lets them in, twice if need be', async () => {
    const id = await lockPlanningClerk()
    expect((await state()).people).toMatchObject({
      active: Object.keys(logins).length,
      locked: [{ id, login: logins.planningClerk, name: '发改委经办人' }],
    })
    const unlock = () => admin.post(`/system/people/${id}/unlocking`)
    expect([(await unlock()).status, (await unlock()).status]).toEqual([204, 204])
    expect((await state()).people.locked).toEqual([])
    expect((await api().browser().logIn(logins.planningClerk, password)).status).toBe(201)
  })

  it('shows no lock that has run out', async () => {
    await lockPlanningClerk()
    api().forward(lockOut.duration)
    expect((await state()).people.locked).toEqual([])
    api().forward(-lockOut.duration)
  })

  it('lets nobody but the administrator lift a lock', async () => {
    const path = `/system/people/${randomUUID()}/unlocking`
    expect((await (await api().as(logins.director)).post(path)).body.code).toBe('access.denied')
    expect(await admin.post(path)).toMatchObject({ status: 404, body: { code: 'not-found.person' } })
  })
})

describe('the state of a system whose engine is away', () => {
  const api = useApi()

  it('says so in the words of the engine’s client, and that nobody works', async () => {
    const { body } = await (await api().as(logins.admin)).get<SystemView>('/system')
    expect(body.parts).toMatchObject([
      { part: 'database', state: 'up', detail: '' },
      { part: 'engine', state: 'down', detail: expect.stringMatching(/./) },
      { part: 'worker', state: 'down' },
      { part: 'mail', state: 'up' },
    ])
    expect(body.workers).toBe(0)
  })
})
