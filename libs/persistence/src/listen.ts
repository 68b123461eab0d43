import { Client } from 'pg'

export interface Listener {
  stop(): Promise<void>
}

/** A lost connection is tried again after this long. */
const retryAfterMs = 1000

/**
 * Listens on a channel with a connection of its own and keeps at it when the server goes away. `onMessage` gets the payload;
 * `onConnected` runs at every (re)connection, since what was said meanwhile is lost. Resolves when first connected.
 */
export async function listen(
  databaseUrl: string,
  channel: string,
  onMessage: (payload: string) => void,
  onConnected: () => void = () => {},
): Promise<Listener> {
  let client: Client | null = null
  let timer: NodeJS.Timeout | undefined
  let stopped = false

  const again = (): void => {
    if (!stopped) timer = setTimeout(() => void connect().catch(again), retryAfterMs)
  }
  const connect = async (): Promise<void> => {
    const next = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5000, keepAlive: true })
    next.on('error', () => {})
    next.on('notification', (message) => {
      onMessage(message.payload ?? '')
    })
    try {
      await next.connect()
      await next.query(`LISTEN ${next.escapeIdentifier(channel)}`)
    } catch (error) {
      await next.end().catch(() => {})
      throw error
    }
    client = next
    next.on('end', again)
    onConnected()
  }

  await connect()
  return {
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      await client?.end()
    },
  }
}
