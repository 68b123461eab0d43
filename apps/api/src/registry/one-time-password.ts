import { randomInt } from 'node:crypto'
import { hashPassword } from '../access/passwords'

/** Without letters and digits that look alike on paper. */
const letters = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789'
const length = 14

/** A password nobody could guess, to be told once, and its hash. */
export async function oneTimePassword(): Promise<{ password: string; passwordHash: string }> {
  const password = Array.from({ length }, () => letters[randomInt(letters.length)]).join('')
  return { password, passwordHash: await hashPassword(password) }
}
