import { randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'

/** OWASP's argon2id setting: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** A hash that no password fits; made once, so that an unknown log-in takes as long as a known one. */
const decoy = hash(randomBytes(32).toString('base64'), cost)

export async function isRightPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const right = await verify(passwordHash ?? (await decoy), password)
  return right && passwordHash !== null
}

export const hashPassword = (password: string): Promise<string> => hash(password, cost)
