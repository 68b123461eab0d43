import type { Actor } from '@luoshi/domain'
import type { HeldRegistry, KeptDepartment, KeptGroup, KeptPerson } from '../ports/registry-keeping'
import { portsOver } from './memory/memory-ports'
import { MemoryRecord } from './memory/record'
import { heldRegistry } from './memory/registry-keeping'

/** Who keeps accounts in the specs of the registry. */
export const admin: Actor = { personId: 'a', name: '管理员', role: 'admin', departmentId: null }
export const coordinator: Actor = { personId: 'c', name: '督查员', role: 'coordinator', departmentId: null }
export const unusableHash = 'no password fits this'

export const department = (id: string, name: string, more: Partial<KeptDepartment> = {}): KeptDepartment => ({
  ...{ id, name, shortName: null, aliases: [], formerNames: [], dissolved: null, version: 1 },
  ...more,
})
export const group = (id: string, name: string, members: string[]): KeptGroup => ({
  id,
  name,
  members,
  aliases: [],
  version: 1,
})
export const person = (id: string, login: string, more: Partial<KeptPerson> = {}): KeptPerson => ({
  ...{
    id,
    login,
    name: '张三',
    email: `${login}@example.org`,
    role: 'clerk',
    departmentId: 's',
    active: true,
    version: 1,
  },
  ...more,
})

const town: Partial<HeldRegistry> = {
  departments: [
    department('s', '市科技局', { shortName: '科技局' }),
    department('i', '市经信局', { formerNames: [{ name: '市经信委', until: '2019-03-01' }] }),
    department('o', '市扶贫办', { dissolved: { on: '2021-06-01', successorId: 's' } }),
  ],
  groups: [group('g', '成员单位', ['s', 'i'])],
  people: [person('p', 'science.clerk'), person('a', 'admin', { role: 'admin', departmentId: null })],
}

const now = () => Date.parse('2026-11-22T04:00:00Z')
const byId = <T extends { id: string }>(all: readonly T[] = []): Map<string, T> =>
  new Map(all.map((one) => [one.id, one]))

/** A registry in memory as it stands at the beginning of a spec. */
export const begin = (start: Partial<HeldRegistry> = town) => {
  const record = new MemoryRecord()
  record.departments = byId(start.departments)
  record.groups = byId(start.groups)
  record.people = byId(start.people?.map((one) => ({ ...one, passwordHash: '' })))
  record.days = new Map(start.days?.map((day) => [day.date, day]))
  record.statedUses = new Map(start.uses)
  record.statedGroupDrafts = new Map(start.groupDrafts)
  const keeping = {
    held: () => heldRegistry(record),
    passwordOf: (id: string) => record.people.get(id)?.passwordHash,
  }
  return { keeping, ports: portsOver(record, now) }
}
