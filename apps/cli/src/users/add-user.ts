import { randomUUID } from 'node:crypto'
import { roles, type Role } from '@luoshi/domain'
import { parsed } from '../arguments'
import type { OpenRecord } from '../with-database'
import { newPassword } from './new-password'
import { onlyWord, type UserCommand } from './user-command'

interface NewUser {
  login: string
  name: string
  email: string
  role: Role
  department: string | null
}

const ofDepartment = (role: Role): boolean => role === 'clerk' || role === 'head'

function newUser(args: readonly string[]): NewUser | null {
  const text = { type: 'string' } as const
  const request = parsed(args, { name: text, email: text, role: text, department: text })
  const login = onlyWord(request?.positionals ?? [])
  const { name, email, role: written, department } = request?.values ?? {}
  const role = roles.find((one) => one === written)
  if (login === null || name === undefined || email === undefined || role === undefined) return null
  if (ofDepartment(role) !== (department !== undefined)) return null
  return { login, name, email, role, department: department ?? null }
}

async function departmentNamed({ ports }: OpenRecord, name: string): Promise<string | null> {
  const departments = await ports.registry.departments()
  return departments.find((one) => one.name === name || one.shortName === name)?.id ?? null
}

export const addUser: UserCommand = (args, output) => {
  const user = newUser(args)
  if (user === null) return null
  const { department, ...fields } = user
  return async (record) => {
    const departmentId = department === null ? null : await departmentNamed(record, department)
    if (department !== null && departmentId === null) {
      output.err(`名录中没有“${department}”\n`)
      return 1
    }
    const { password, invented, hash } = await newPassword(process.env)
    const person = { ...fields, id: randomUUID(), departmentId, passwordHash: hash, active: true }
    await record.ports.registry.savePeople([person])
    output.out(invented ? `已添加 ${user.login},密码：${password}\n` : `已添加 ${user.login}\n`)
    return 0
  }
}
