import { hash, verify } from '@node-rs/argon2'

/** OWASP's argon2id setting, as the API uses it: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export const hashPassword = (password: string): Promise<string> => hash(password, cost)

export const fits = (passwordHash: string, password: string): Promise<boolean> => verify(passwordHash, password)
