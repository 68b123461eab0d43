import { createHash, randomUUID } from 'node:crypto'

import type { Role } from '@luoshi/domain'
import { hash } from '@node-rs/argon2'

import type { TestDatabase } from './database'

/** Every account of the tests has this password. */
export const password = 'a-password-for-tests'

/** Departments of the stories, each with a clerk and a head: `science.clerk`, `science.head`. */
export const departments = {
  science: '市科技局',
  reform: '市发改委',
  finance: '市财政局',
  industry: '市经信局',
  garden: '园林街道',
  bamboo: '竹根滩镇',
} as const
export type Department = keyof typeof departments

/** A group of the stories: members who each acknowledge and report. */
export const groupName = '各镇、街道'
const groupMembers: readonly Department[] = ['garden', 'bamboo']

const office: readonly Role[] = ['coordinator', 'director', 'leader', 'admin']

export const emailOf = (login: string): string => `${login}@luoshi.example`

/** The id of a department, the same in every run. */
export function departmentId(slug: Department): string {
  const digest = createHash('sha256').update(`department ${slug}`).digest('hex')
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `4${digest.slice(13, 16)}`,
    `8${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ].join('-')
}

/** Departments, a group and accounts, written as a registry would be loaded. */
export async function fillRegistry(database: TestDatabase): Promise<void> {
  const passwordHash = await hash(password, { memoryCost: 8192, timeCost: 1, parallelism: 1 })
  for (const [slug, name] of Object.entries(departments))
    await database.query('INSERT INTO department (id, name) VALUES ($1, $2)', [departmentId(slug as Department), name])
  await fillGroup(database)
  for (const role of office) await addPerson(database, { login: role, role, departmentId: null, passwordHash })
  for (const slug of Object.keys(departments) as Department[])
    for (const role of ['clerk', 'head'] as const)
      await addPerson(database, { login: `${slug}.${role}`, role, departmentId: departmentId(slug), passwordHash })
}

async function fillGroup(database: TestDatabase): Promise<void> {
  const id = randomUUID()
  await database.query('INSERT INTO department_group (id, name) VALUES ($1, $2)', [id, groupName])
  for (const [ordinal, slug] of groupMembers.entries())
    await database.query('INSERT INTO department_group_member (group_id, department_id, ordinal) VALUES ($1, $2, $3)', [
      id,
      departmentId(slug),
      ordinal,
    ])
}

interface Person {
  login: string
  role: Role
  departmentId: string | null
  passwordHash: string
}

const addPerson = (database: TestDatabase, { login, role, departmentId: department, passwordHash }: Person) =>
  database.query(
    'INSERT INTO person (id, login, name, email, role, department_id, password_hash) VALUES ($1, $2, $3, $4, $5, $6, $7)',
    [randomUUID(), login, login, emailOf(login), role, department, passwordHash],
  )
