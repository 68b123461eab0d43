import type { LogIn } from '@luoshi/contracts'
import { clearFailures, countFailure, findCredentials, type PersonRow } from '@luoshi/persistence'
import type { DataSource } from 'typeorm'
import type { ApiConfig } from '../config'
import { RequestRefused } from '../http/request-refused'
import { isRightPassword } from '../access/passwords'

/**
 * The person whose log-in and password these are. The password is checked in every case, so that the time taken says
 * nothing; wrong ones are counted and lock the account.
 */
export async function logIn(
  database: DataSource,
  { lockOut }: Pick<ApiConfig, 'lockOut'>,
  { login, password }: LogIn,
  at: number,
): Promise<PersonRow> {
  const person = await findCredentials(database, login)
  const right = await isRightPassword(person?.passwordHash ?? null, password)
  if (person === null) throw refused(lockOut)
  if (person.lockedUntil !== null && person.lockedUntil.getTime() > at) throw locked(person.lockedUntil, at)
  if (!right) {
    const until = await countFailure(database, person.id, at, lockOut)
    throw until === null ? refused(lockOut) : locked(until, at)
  }
  if (!(await clearFailures(database, person.id, at))) throw locked(new Date(at + lockOut.duration), at)
  return person
}

const minutes = (milliseconds: number): string => Math.ceil(milliseconds / 60_000).toString()

const refused = ({ failures, duration }: ApiConfig['lockOut']): RequestRefused =>
  new RequestRefused(401, 'session.refused', { failures: failures.toString(), minutes: minutes(duration) })

const locked = (until: Date, at: number): RequestRefused =>
  new RequestRefused(423, 'session.locked', { minutes: minutes(until.getTime() - at) })
