import type { DataSource } from 'typeorm'
import { firstRow } from '../queries/rows'

/** Gives an account another password and opens it; false when there is no such log-in. */
export async function setPassword(database: DataSource, login: string, passwordHash: string): Promise<boolean> {
  const sql = `WITH changed AS (
      UPDATE person SET password_hash = $2, failed_log_ins = 0, locked_until = NULL WHERE login = $1 RETURNING id
    ) SELECT id FROM changed`
  return (await firstRow(database, sql, [login, passwordHash])) !== null
}

const unlocking = (column: 'id' | 'login'): string => `WITH changed AS (
    UPDATE person SET failed_log_ins = 0, locked_until = NULL WHERE ${column} = $1 RETURNING id
  ) SELECT id FROM changed`

/** Ends the lock after wrong passwords; false when there is no such log-in. */
export const unlock = async (database: DataSource, login: string): Promise<boolean> =>
  (await firstRow(database, unlocking('login'), [login])) !== null

/** The same for a person by id; false when there is none. */
export const unlockPerson = async (database: DataSource, id: string): Promise<boolean> =>
  (await firstRow(database, unlocking('id'), [id])) !== null
