import { hash, verify } from '@node-rs/argon2'
import { createDataSource, createPorts } from '@luoshi/persistence'
import type { Ports } from '@luoshi/application'
import { accounts, savePeople, saveRegistry } from '@luoshi/seeds'

import type { TestDatabase } from './database'
import { password } from './registry'

const hashCheaply = (text: string): Promise<string> => hash(text, { memoryCost: 8192, timeCost: 1, parallelism: 1 })

/** The demonstration's departments, rosters and accounts, all with the password of the tests. */
export const fillSeeds = (database: TestDatabase): Promise<void> =>
  withPorts(database, async (ports) => {
    await saveRegistry(ports)
    await savePeople(ports, { password, hash: hashCheaply, fits: verify, storedHash: () => Promise.resolve(null) })
  })

/** The use cases on a file's database, beside the API. */
export async function withPorts<T>(database: TestDatabase, use: (ports: Ports) => Promise<T>): Promise<T> {
  const dataSource = await createDataSource(database.url, { poolSize: 2 }).initialize()
  try {
    return await use(createPorts(dataSource, Date.now))
  } finally {
    await dataSource.destroy()
  }
}

/** The log-in of a department's clerk or head. */
export function loginOf(department: string, role: 'clerk' | 'head'): string {
  const account = accounts.find((one) => one.department === department && one.role === role)
  if (account === undefined) throw new Error(`no ${role} of ${department}`)
  return account.login
}
