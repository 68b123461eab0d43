import type { Ports } from '@luoshi/application'
import { accounts, type SeedAccount } from '../registry/accounts'
import { identityOf } from './identity'

export interface DemoPassword {
  password: string
  hash: (password: string) => Promise<string>
  fits: (passwordHash: string, password: string) => Promise<boolean>
  /** The stored hash of a log-in, null when there is no such account. */
  storedHash: (login: string) => Promise<string | null>
}

/** True when the accounts are there and open to the demonstration's password. */
async function areThere({ password, fits, storedHash }: DemoPassword): Promise<boolean> {
  const hashes = await Promise.all([accounts[0], accounts.at(-1)].map((one) => storedHash(one?.login ?? '')))
  const opened = await Promise.all(
    hashes.map((stored) => (stored === null ? Promise.resolve(false) : fits(stored, password))),
  )
  return opened.every((fit) => fit)
}

const person = async ({ login, name, email, role, department }: SeedAccount, demo: DemoPassword) => ({
  id: identityOf('person', login),
  ...{ login, name, email, role },
  departmentId: department === null ? null : identityOf('department', department),
  passwordHash: await demo.hash(demo.password),
  active: true,
})

/** All accounts with the demonstration's password; another password than last time is given to all anew. */
export async function savePeople({ registry }: Ports, demo: DemoPassword): Promise<void> {
  if (await areThere(demo)) return
  await registry.savePeople(await Promise.all(accounts.map((account) => person(account, demo))))
}
