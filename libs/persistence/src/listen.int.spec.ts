import { useDatabase } from '@luoshi/test/support/database'
import { listen } from './listen'

describe('listening', () => {
  const database = useDatabase()

  it('hears what is said on its channel, and again after its connection was cut', async () => {
    const heard: string[] = []
    let hear = (): void => {}
    let connected = (): void => {}
    let connections = 0
    const next = (arm: (resolve: () => void) => void) => new Promise<void>(arm)
    const listener = await listen(
      database().url,
      'spec',
      (payload) => {
        heard.push(payload)
        hear()
      },
      () => {
        connections += 1
        connected()
      },
    )
    const first = next((resolve) => (hear = resolve))
    await database().query(`SELECT pg_notify('spec', 'one')`)
    await first
    const back = next((resolve) => (connected = resolve))
    await database().query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`,
    )
    await back
    const second = next((resolve) => (hear = resolve))
    await database().query(`SELECT pg_notify('spec', 'two')`)
    await second
    await listener.stop()
    expect({ heard, connections }).toEqual({ heard: ['one', 'two'], connections: 2 })
  })
})
