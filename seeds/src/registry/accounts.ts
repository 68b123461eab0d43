import type { Role } from '@luoshi/domain'
import { departments } from './departments'
import { inventedName } from './invented-name'
import { townships } from './townships'

export interface SeedAccount {
  login: string
  name: string
  role: Role
  /** Name of the department, null for the office, the leader and the administrator. */
  department: string | null
  email: string
}

const mailbox = (login: string): string => `${login}@luoshi.example`

const officeRoles = ['coordinator', 'director', 'leader', 'admin'] as const
const departmentRoles = ['clerk', 'head'] as const

const officeAccounts = officeRoles.map((role, index): SeedAccount => {
  return { login: role, name: inventedName(index), role, department: null, email: mailbox(role) }
})

const departmentAccounts = [...departments, ...townships].flatMap(({ slug, name: department }, place) =>
  departmentRoles.map((role, index): SeedAccount => {
    const login = `${slug}.${role}`
    const name = inventedName(officeRoles.length + place * departmentRoles.length + index)
    return { login, name, role, department, email: mailbox(login) }
  }),
)

/** The office first, then one 经办人 and one 负责人 for each department. */
export const accounts: readonly SeedAccount[] = [...officeAccounts, ...departmentAccounts]
