import type { Department, Person, Ports } from '@luoshi/application'
import type { Role } from '@luoshi/domain'
import { hashPassword } from '../access/passwords'

export const password = 'rain before seven'

const uuid = (group: number, number: number): string =>
  `00000000-0000-4000-8000-${group.toString(16).padStart(4, '0')}${number.toString(16).padStart(8, '0')}`

const department = (number: number, name: string): Department => ({
  id: uuid(1, number),
  name,
  shortName: null,
  formerNames: [],
})

export const science = department(1, '市科技局')
export const planning = department(2, '市发改委')
export const finance = department(3, '市财政局')
const north = department(4, '北街道')
const south = department(5, '南街道')

export const logins = {
  scienceClerk: 'science.clerk',
  scienceHead: 'science.head',
  planningClerk: 'planning.clerk',
  planningHead: 'planning.head',
  financeHead: 'finance.head',
  coordinator: 'coordinator',
  director: 'director',
  leader: 'leader',
  admin: 'admin',
} as const

const people: readonly [login: string, name: string, role: Role, department: Department | null][] = [
  [logins.scienceClerk, '科技局经办人', 'clerk', science],
  [logins.scienceHead, '科技局负责人', 'head', science],
  [logins.planningClerk, '发改委经办人', 'clerk', planning],
  [logins.planningHead, '发改委负责人', 'head', planning],
  [logins.financeHead, '财政局负责人', 'head', finance],
  [logins.coordinator, '督查员', 'coordinator', null],
  [logins.director, '督查办主任', 'director', null],
  [logins.leader, '分管领导', 'leader', null],
  [logins.admin, '系统管理员', 'admin', null],
]

/** Three departments, two subdistricts in a group, and one person of every role; all with the same password. */
export async function saveTown({ registry }: Ports): Promise<void> {
  const passwordHash = await hashPassword(password)
  await registry.saveDepartments([science, planning, finance, north, south])
  await registry.saveGroups([{ id: uuid(2, 1), name: '各街道', members: [north.id, south.id] }])
  await registry.savePeople(
    people.map(([login, name, role, of], index): Person => {
      const email = `${login}@example.gov.cn`
      const departmentId = of?.id ?? null
      return { id: uuid(3, index + 1), login, name, email, role, departmentId, passwordHash, active: true }
    }),
  )
}
