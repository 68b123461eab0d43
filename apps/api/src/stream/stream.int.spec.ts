import type { StreamEvent } from '@luoshi/contracts'
import { changeChannel } from '@luoshi/persistence'
import { eventually } from '@luoshi/test/support/eventually'
import { acquaintance } from '../access/known-people'
import { useApi } from '../testing/api-under-test'
import type { Browser } from '../testing/browser'
import { issuedPlan, type IssuedPlan } from '../testing/issued-plan'
import { logins } from '../testing/town'
import { mostStreams } from './stream.controller'

/** Events as they arrive, until `last` has arrived. */
async function heardUntil(response: Response, last: (event: StreamEvent) => boolean): Promise<StreamEvent[]> {
  const heard: StreamEvent[] = []
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of response.body ?? []) {
    const lines = (rest + decoder.decode(chunk as Uint8Array, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    const data = lines.filter((line) => line.startsWith('data: '))
    heard.push(...data.map((line) => JSON.parse(line.slice(6)) as StreamEvent))
    if (heard.some(last)) break
  }
  return heard
}

describe('the stream', () => {
  const api = useApi()
  let plan: IssuedPlan

  beforeAll(async () => {
    plan = await issuedPlan(api())
  })

  const listening = (browser: Browser): Promise<Response> =>
    fetch(`${api().url}/api/v1/stream`, { headers: { cookie: browser.cookies } })

  it('tells a department of its own assignments only, and the office of all', async () => {
    const [clerk, office] = [await api().as(logins.planningClerk), await api().as(logins.coordinator)]
    const [toClerk, toOffice] = [await listening(clerk), await listening(office)]
    expect(toClerk.headers.get('content-type')).toContain('text/event-stream')
    expect(toClerk.headers.get('content-encoding')).toBeNull()
    const foreign = plan.assignments[2].id
    const own = plan.assignments[1].id
    await (await api().as(logins.financeHead)).post(`/assignments/${foreign}/acknowledgements`)
    await clerk.post(`/assignments/${own}/acknowledgements`)
    const isOwn = ({ id }: StreamEvent): boolean => id === own
    const [byClerk, byOffice] = await Promise.all([heardUntil(toClerk, isOwn), heardUntil(toOffice, isOwn)])
    expect(byClerk.map(({ id }) => id)).not.toContain(foreign)
    expect(byOffice.map(({ id }) => id)).toContain(foreign)
  })

  it('is closed without a log-in', async () => {
    expect((await listening(api().browser())).status).toBe(401)
  })

  /** What a stream still tells until the API ends it. */
  const rest = async (response: Response): Promise<StreamEvent[]> => heardUntil(response, () => false)

  /** Says what every writing transaction says. */
  const change = (): Promise<unknown> => {
    const event = { kind: 'assignment', id: plan.assignments[0].id, planId: plan.planId }
    return api().database.query(`SELECT pg_notify('${changeChannel}', $1)`, [JSON.stringify(event)])
  }

  it('ends with the log-out, and tells nothing any more', async () => {
    const office = await api().as(logins.director)
    const stream = await listening(office)
    await office.send('DELETE', '/session')
    await change()
    expect(await rest(stream)).toEqual([])
  })

  it('ends when the person is given another role or is dismissed', async () => {
    const stream = await listening(await api().as(logins.leader))
    await api().database.query(`UPDATE person SET role = 'coordinator' WHERE login = $1`, [logins.leader])
    api().forward(acquaintance)
    await change()
    expect(await rest(stream)).toEqual([])
    await api().database.query(`UPDATE person SET role = 'leader' WHERE login = $1`, [logins.leader])
  })

  it('says that anything may have changed once the database is heard again', async () => {
    const [clerk, office] = [await api().as(logins.planningClerk), await api().as(logins.coordinator)]
    const streams = [await listening(clerk), await listening(office)]
    await api().database.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%'`,
    )
    const heard = await Promise.all(streams.map((stream) => heardUntil(stream, ({ kind }) => kind === 'all')))
    expect(heard.map((events) => events.at(-1)?.kind)).toEqual(['all', 'all'])
  })

  it('is opened so many times for one person, and again when one has closed', async () => {
    const head = await api().as(logins.scienceHead)
    const streams: Response[] = []
    for (let index = 0; index < mostStreams; index += 1) streams.push(await listening(head))
    const refused = await listening(head)
    expect([refused.status, ((await refused.json()) as { code: string }).code]).toEqual([429, 'stream.too-many'])
    for (const stream of streams) await stream.body?.cancel()
    await eventually('a place for a stream', async () => (await listening(head)).status === 200)
  })
})
