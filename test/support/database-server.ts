import { Client } from 'pg'

import { testDatabaseUrl } from './servers'

/** The address of another database on the test server. */
export function inDatabase(name: string): string {
  const url = new URL(testDatabaseUrl())
  url.pathname = `/${name}`
  return url.toString()
}

/** One connection to the server itself, closed whatever happens. */
export async function onServer<T>(use: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: inDatabase('postgres') })
  await client.connect()
  try {
    return await use(client)
  } finally {
    await client.end()
  }
}
