import { useApi } from '../testing/api-under-test'

describe('the health report', () => {
  const api = useApi()

  it('says that the process lives', async () => {
    const answer = await fetch(`${api().url}/health/live`)
    expect([answer.status, await answer.json()]).toEqual([200, { status: 'ok' }])
  })

  it('names the part that is away', async () => {
    const answer = await fetch(`${api().url}/health/ready`)
    expect(answer.status).toBe(503)
    expect(await answer.json()).toMatchObject({
      info: { database: { status: 'up' } },
      error: { engine: { status: 'down' } },
    })
  })
})
