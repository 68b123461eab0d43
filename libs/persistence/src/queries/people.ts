import type { Role } from '@luoshi/domain'
import type { DataSource } from 'typeorm'
import { firstRow } from './rows'

export interface PersonRow {
  id: string
  login: string
  name: string
  role: Role
  departmentId: string | null
  departmentName: string | null
}

const columns = `person.id, person.login, person.name, person.role, person.department_id AS "departmentId",
  department.name AS "departmentName"`
const source = 'person LEFT JOIN department ON department.id = person.department_id'

/** An active person, so that who is dismissed is out at the next request. */
export const findPerson = (database: DataSource, id: string): Promise<PersonRow | null> =>
  firstRow<PersonRow>(database, `SELECT ${columns} FROM ${source} WHERE person.id = $1 AND person.active`, [id])

export interface CredentialRow extends PersonRow {
  passwordHash: string
  lockedUntil: Date | null
}

/** An active person by log-in, with what a log-in is checked against. */
export const findCredentials = (database: DataSource, login: string): Promise<CredentialRow | null> =>
  firstRow<CredentialRow>(
    database,
    `SELECT ${columns}, person.password_hash AS "passwordHash", person.locked_until AS "lockedUntil"
     FROM ${source} WHERE person.login = $1 AND person.active`,
    [login],
  )
