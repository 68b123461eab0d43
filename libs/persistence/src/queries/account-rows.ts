import type { Role } from '@luoshi/domain'
import type { DataSource } from 'typeorm'
import { rows } from './rows'

/** An account as the operator sees it. */
export interface AccountRow {
  id: string
  login: string
  name: string
  email: string
  role: Role
  department: string | null
  active: boolean
  lockedUntil: Date | null
}

/** Everybody who can log in: the office first, then by department. */
export const accountRows = (database: DataSource): Promise<AccountRow[]> =>
  rows(
    database,
    `SELECT person.id, login, person.name, email, role, department.name AS department, active, locked_until AS "lockedUntil"
     FROM person LEFT JOIN department ON department.id = department_id
     ORDER BY department_id IS NOT NULL,
       array_position(ARRAY['coordinator', 'director', 'leader', 'admin', 'clerk', 'head'], role), login`,
  )
