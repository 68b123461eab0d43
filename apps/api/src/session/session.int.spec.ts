import type { SessionView } from '@luoshi/contracts'
import { acquaintance } from '../access/known-people'
import { lockOut, sessionLife } from '../config'
import { useApi } from '../testing/api-under-test'
import { logins, password } from '../testing/town'

describe('logging in', () => {
  const api = useApi()

  it('tells who one is and never shows the cookie to scripts', async () => {
    const answer = await api().browser().logIn(logins.scienceClerk, password)
    expect(answer.status).toBe(201)
    expect(answer.body.person).toMatchObject({ role: 'clerk', departmentName: '市科技局' })
    expect(answer.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax/)
  })

  it('starts a session under a new name', async () => {
    const browser = await api().as(logins.director)
    const before = browser.cookies
    await browser.logIn(logins.director, password)
    expect(browser.cookies).not.toBe(before)
  })

  it('answers a wrong password and an unknown log-in alike', async () => {
    const wrong = await api().browser().logIn(logins.leader, 'not this one')
    const unknown = await api().browser().logIn('nobody', 'not this one')
    expect(wrong.status).toBe(401)
    expect(unknown.body).toEqual(wrong.body)
    expect(wrong.body.code).toBe('session.refused')
  })

  it('refuses a log-in that another site sends', async () => {
    const body = { login: logins.leader, password }
    const byOrigin = await api().browser().post('/session', body, { origin: 'https://elsewhere.example' })
    const byFetch = await api().browser().post('/session', body, { 'sec-fetch-site': 'cross-site' })
    expect([byOrigin.body.code, byFetch.body.code]).toEqual(['session.foreign-origin', 'session.foreign-origin'])
  })

  it('locks an account for half an hour after five failures, also for the right password', async () => {
    const browser = api().browser()
    const attempts = Array.from({ length: lockOut.failures }, () => browser.logIn(logins.planningClerk, 'wrong'))
    const codes = (await Promise.all(attempts)).map(({ body }) => body.code)
    expect(codes.filter((code) => code === 'session.locked')).toHaveLength(1)
    expect(await browser.logIn(logins.planningClerk, password)).toMatchObject({
      status: 423,
      body: { code: 'session.locked', detail: expect.stringContaining('30 分钟') },
    })
    api().forward(lockOut.duration)
    expect((await browser.logIn(logins.planningClerk, password)).status).toBe(201)
  })

  it('forgets failures after a right password', async () => {
    const browser = api().browser()
    for (let round = 0; round < 2; round += 1) {
      for (let failure = 1; failure < lockOut.failures; failure += 1) await browser.logIn(logins.financeHead, 'wrong')
      expect((await browser.logIn(logins.financeHead, password)).status).toBe(201)
    }
  })
})

describe('a session', () => {
  const api = useApi()

  it('is asked for by everything but logging in', async () => {
    const answer = await api().browser().get('/todos')
    expect(answer).toMatchObject({ status: 401, body: { code: 'session.required' } })
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
  })

  it('tells its person who they are', async () => {
    const answer = await (await api().as(logins.leader)).get<SessionView>('/session')
    expect(answer.body.person.role).toBe('leader')
  })

  it('ends with the log-out', async () => {
    const browser = await api().as(logins.leader)
    expect((await browser.send('DELETE', '/session')).status).toBe(204)
    expect((await browser.get('/todos')).status).toBe(401)
  })

  it('takes no write without its token, nor with that of another', async () => {
    const browser = await api().as(logins.director)
    const without = await browser.send('DELETE', '/session', undefined, { 'x-csrf-token': '' })
    const foreign = await browser.send('DELETE', '/session', undefined, { 'x-csrf-token': 'a'.repeat(32) })
    expect([without, foreign]).toMatchObject([
      { status: 403, body: { code: 'csrf.refused' } },
      { status: 403, body: { code: 'csrf.refused' } },
    ])
    expect((await browser.get('/session')).status).toBe(200)
  })

  it('ends for a person who is dismissed', async () => {
    const browser = await api().as(logins.planningHead)
    await api().database.query('UPDATE person SET active = false WHERE login = $1', [logins.planningHead])
    api().forward(acquaintance)
    expect((await browser.get('/todos')).body.code).toBe('session.required')
  })

  it('ends when the store has forgotten it', async () => {
    const browser = await api().as(logins.scienceHead)
    await api().database.query(`UPDATE session SET expire = now() - interval '1 second'`)
    expect((await browser.get('/todos')).body.code).toBe('session.required')
  })

  it('ends eight hours after the log-in', async () => {
    const browser = await api().as(logins.scienceHead)
    api().forward(sessionLife - 60_000)
    expect((await browser.get('/todos')).status).toBe(200)
    api().forward(60_000)
    expect((await browser.get('/todos')).body.code).toBe('session.required')
  })
})
