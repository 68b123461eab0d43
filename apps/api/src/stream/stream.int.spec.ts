import type { StreamEvent } from '@luoshi/contracts'
import { useApi } from '../testing/api-under-test'
import type { Browser } from '../testing/browser'
import { issuedPlan, type IssuedPlan } from '../testing/issued-plan'
import { logins } from '../testing/town'

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
})
