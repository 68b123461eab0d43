import { randomBytes } from 'node:crypto'
import { hashPassword } from '../passwords'

/** The password of LUOSHI_PASSWORD, or one nobody could guess, and its hash. Never taken from the command line, where others see it. */
export async function newPassword(
  env: NodeJS.ProcessEnv,
): Promise<{ password: string; invented: boolean; hash: string }> {
  const given = env['LUOSHI_PASSWORD'] ?? ''
  const password = given === '' ? randomBytes(12).toString('base64url') : given
  return { password, invented: given === '', hash: await hashPassword(password) }
}
