import {
  keptDepartmentList,
  keptGroupList,
  personList,
  registryCalendar,
  type KeptDepartmentView,
  type KeptGroupView,
  type PasswordGiven,
  type PersonAdded,
  type PersonView,
  type RegistryCalendar,
} from '@luoshi/contracts'
import { useApi } from '../testing/api-under-test'
import type { Browser } from '../testing/browser'
import { issuedPlan } from '../testing/issued-plan'
import { finance, logins, password, science } from '../testing/town'

const ifMatch = (version: number) => ({ 'if-match': `"${version.toString()}"` })

describe('the registry', () => {
  const api = useApi()
  let office: Browser
  let admin: Browser

  beforeAll(async () => {
    await issuedPlan(api())
    office = await api().as(logins.coordinator)
    admin = await api().as(logins.admin)
  })

  const departments = async () =>
    (await office.get<{ items: KeptDepartmentView[] }>('/registry/departments')).body.items
  const departmentNamed = async (name: string): Promise<KeptDepartmentView> => {
    const found = (await departments()).find((one) => one.name === name)
    if (found === undefined) throw new Error(`no ${name}`)
    return found
  }
  const groups = async () => (await office.get<{ items: KeptGroupView[] }>('/registry/groups')).body.items
  const people = async () => (await admin.get<{ items: PersonView[] }>('/registry/people')).body.items

  it('is the office’s and the administrator’s, accounts the administrator’s alone', async () => {
    const paths = ['/registry/departments', '/registry/groups', '/registry/calendar/2026', '/registry/lists/groups']
    const statuses = async (browser: Browser, all: readonly string[]) =>
      (await Promise.all(all.map((path) => browser.get(path)))).map(({ status }) => status)
    for (const browser of [office, admin]) expect(await statuses(browser, paths)).toEqual([200, 200, 200, 200])
    for (const login of [logins.leader, logins.scienceHead, logins.scienceClerk])
      expect(await statuses(await api().as(login), paths)).toEqual([403, 403, 403, 403])
    expect(await statuses(office, ['/registry/people', '/registry/lists/people'])).toEqual([403, 403])
  })

  it('tells where a department is named', async () => {
    const { body } = await office.get('/registry/departments')
    expect(keptDepartmentList.parse(body)).toEqual(body)
    const { use } = await departmentNamed('市科技局')
    expect(use).toMatchObject({ assignments: 1, open: 1, drafts: 1, people: 2, groups: [] })
  })

  it('adds a department once per key, and refuses a name that is taken', async () => {
    const body = { name: '市数据局', shortName: '数据局', formerNames: [{ name: '市大数据中心', until: '2024-01-01' }] }
    const key = { 'idempotency-key': 'a-key-for-data' }
    const [one, again] = [
      await office.post<KeptDepartmentView>('/registry/departments', body, key),
      await office.post<KeptDepartmentView>('/registry/departments', body, key),
    ]
    expect([one.status, again.status, again.body.id]).toEqual([201, 201, one.body.id])
    expect(await office.post('/registry/departments', { name: '数据局' })).toMatchObject({
      status: 409,
      body: { code: 'registry.name-held' },
    })
    expect((await office.post('/registry/departments', { name: '甲；乙' })).status).toBe(400)
  })

  it('wants to be told on which version an edit is based', async () => {
    const { id, version } = await departmentNamed('市数据局')
    const path = `/registry/departments/${id}`
    const edit = (headers: Record<string, string>) =>
      office.send<KeptDepartmentView>('PUT', path, { name: '市数据局', shortName: '市数局' }, headers)
    expect((await edit({})).status).toBe(428)
    expect((await edit(ifMatch(version))).body).toMatchObject({ shortName: '市数局', version: version + 1 })
    expect(await edit(ifMatch(version))).toMatchObject({ status: 412, body: { code: 'registry.version-conflict' } })
  })

  it('dissolves what it cannot delete: the successor takes the place in rosters', async () => {
    const south = await departmentNamed('南街道')
    const path = `/registry/departments/${south.id}`
    expect(await office.send('DELETE', path, undefined, ifMatch(south.version))).toMatchObject({ status: 409 })
    const north = await departmentNamed('北街道')
    const gone = { on: '2026-01-01', successorId: north.id }
    const dissolved = await office.send<KeptDepartmentView>('PUT', `${path}/dissolution`, gone, ifMatch(south.version))
    expect(dissolved.body.dissolved).toEqual({ ...gone, successorName: '北街道' })
    expect((await groups())[0]).toMatchObject({ members: [{ name: '北街道' }], version: 2 })
    const { body } = await office.get<{ items: { name: string }[] }>('/departments')
    expect(body.items.map(({ name }) => name)).not.toContain('南街道')
    const back = await office.send('DELETE', `${path}/dissolution`, undefined, ifMatch(south.version + 1))
    expect(back.body).toMatchObject({ dissolved: null })
  })

  it('deletes what nothing speaks of', async () => {
    const { id, version } = await departmentNamed('市数据局')
    const deleted = await office.send('DELETE', `/registry/departments/${id}`, undefined, ifMatch(version))
    expect(deleted.status).toBe(204)
    const refused = await departmentNamed('市财政局')
    expect(
      await office.send('DELETE', `/registry/departments/${finance.id}`, undefined, ifMatch(refused.version)),
    ).toMatchObject({ status: 409, body: { code: 'registry.department-has-assignments' } })
  })

  it('keeps a roster in its order and a group that drafts name', async () => {
    const [group] = await groups()
    expect(keptGroupList.parse({ items: await groups() }).items).toHaveLength(1)
    const south = await departmentNamed('南街道')
    const north = await departmentNamed('北街道')
    const edit = { name: '各街道', members: [south.id, north.id] }
    const path = `/registry/groups/${group?.id ?? ''}`
    const edited = await office.send<KeptGroupView>('PUT', path, edit, ifMatch(group?.version ?? 0))
    expect(edited.body.members.map(({ name }) => name)).toEqual(['南街道', '北街道'])
    expect(await office.send('DELETE', path, undefined, ifMatch(edited.body.version))).toMatchObject({
      status: 409,
      body: { code: 'registry.group-in-drafts' },
    })
  })

  it('opens an account with a password that is told once', async () => {
    const body = {
      login: 'science.second',
      name: '李四',
      email: 'l@example.gov.cn',
      role: 'clerk',
      departmentId: science.id,
    }
    const key = { 'idempotency-key': 'a-key-for-li-si' }
    const added = await admin.post<PersonAdded>('/registry/people', body, key)
    expect(
      (
        await api()
          .browser()
          .logIn('science.second', added.body.password ?? '')
      ).status,
    ).toBe(201)
    expect((await admin.post<PersonAdded>('/registry/people', body, key)).body.password).toBeNull()
    expect((await office.post('/registry/people', body)).status).toBe(403)
    const answer = await admin.get('/registry/people')
    expect(personList.parse(answer.body)).toEqual(answer.body)
    expect(JSON.stringify(answer.body)).not.toMatch(/argon2|password/)
  })

  it('gives another password, which ends the sessions of the one before', async () => {
    const clerk = await api().as(logins.planningClerk)
    const person = (await people()).find(({ login }) => login === logins.planningClerk)
    const { body } = await admin.post<PasswordGiven>(`/registry/people/${person?.id ?? ''}/password`)
    expect((await clerk.get('/session')).status).toBe(401)
    expect((await api().browser().logIn(logins.planningClerk, password)).status).toBe(401)
    expect((await api().browser().logIn(logins.planningClerk, body.password)).status).toBe(201)
  })

  it('puts a person out of office at once, but no administrator themselves', async () => {
    const head = await api().as(logins.planningHead)
    const all = await people()
    const close = (login: string) => {
      const person = all.find((one) => one.login === login)
      const edit = { ...person, active: false }
      return admin.send('PUT', `/registry/people/${person?.id ?? ''}`, edit, ifMatch(person?.version ?? 0))
    }
    expect((await close(logins.planningHead)).status).toBe(200)
    expect((await head.get('/session')).status).toBe(401)
    expect(await close(logins.admin)).toMatchObject({ status: 409, body: { code: 'registry.own-account' } })
  })

  it('decides a day otherwise than published, and takes it back', async () => {
    const path = '/registry/calendar/days/2026-12-24'
    const day = async () => {
      const { body } = await office.get<RegistryCalendar>('/registry/calendar/2026')
      expect(registryCalendar.parse(body)).toEqual(body)
      return { day: body.days.find(({ date }) => date === '2026-12-24'), decided: body.decided }
    }
    expect((await day()).day).toMatchObject({ working: true })
    expect((await office.send('PUT', path, { working: false, name: '停电' })).status).toBe(204)
    expect(await day()).toMatchObject({
      day: { working: false, name: '停电' },
      decided: [{ version: 1, published: { working: true, name: '' } }],
    })
    const { body } = await office.get<{ items: { date: string; working: boolean }[] }>('/calendar/2026')
    expect(body.items.find(({ date }) => date === '2026-12-24')?.working).toBe(false)
    expect((await office.send('PUT', path, { working: true, name: '' })).status).toBe(412)
    expect((await office.send('DELETE', path, undefined, ifMatch(1))).status).toBe(204)
    expect((await day()).decided).toEqual([])
  })
})
