import type { DueWorkView } from '@luoshi/contracts'
import { useApi } from '../testing/api-under-test'
import { logins } from '../testing/town'

const path = '/system/due-work'

describe('due work, while the engine is away', () => {
  const api = useApi()

  it('is told to everybody who is logged in as not running, and to nobody else', async () => {
    for (const login of [logins.scienceClerk, logins.scienceHead, logins.coordinator, logins.leader])
      expect((await (await api().as(login)).get<DueWorkView>(path)).body).toEqual({ running: false })
    expect(await api().browser().get(path)).toMatchObject({ status: 401 })
  })
})
