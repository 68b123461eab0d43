import { randomUUID } from 'node:crypto'
import type { AssignmentView } from '@luoshi/contracts'
import { useApi } from '../testing/api-under-test'
import { issuedPlan } from '../testing/issued-plan'
import { lineTo, type Line } from '../testing/line'
import { logins } from '../testing/town'

describe('the API without its database', () => {
  let line: Line | undefined
  const api = useApi({}, [], async (url) => (line = await lineTo(url)).url)

  afterAll(() => line?.end())

  it('says so to everyone, and goes on when it is back', async () => {
    const { assignments } = await issuedPlan(api())
    const clerk = await api().as(logins.financeHead)
    const path = `/assignments/${assignments[2].id}/acknowledgements`
    const key = { 'idempotency-key': randomUUID() }
    line?.cut()
    const away = [await clerk.get('/todos'), await clerk.post(path, {}, key), await clerk.logIn(logins.leader, 'x')]
    expect(away.map(({ status, body }) => [status, body.code])).toEqual(away.map(() => [503, 'unavailable.database']))
    line?.mend()
    const back = await clerk.post<AssignmentView>(path, {}, key)
    expect(back).toMatchObject({ status: 201, body: { stage: 'in-progress' } })
  })

  it('that stands still logs nobody out', async () => {
    const leader = await api().as(logins.leader)
    line?.freeze()
    expect(await leader.get('/session')).toMatchObject({ status: 503, body: { code: 'unavailable.database' } })
    line?.melt()
    expect((await leader.get('/session')).status).toBe(200)
  }, 30_000)
})
