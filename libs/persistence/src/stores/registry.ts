import type { AliasWrites, Department, Registry } from '@luoshi/application'
import { NotFound } from '@luoshi/domain'
import { In, type EntityManager } from 'typeorm'
import { DepartmentGroupEntity } from '../entities/department-group.entity'
import { DepartmentEntity } from '../entities/department.entity'
import { PersonEntity } from '../entities/person.entity'
import { available } from './availability'
import { departmentColumns, departmentOf } from './department-columns'
import type { RecordAccess } from './record-access'
import { refuseTakenNames } from './refuse-taken-names'
import { writeRosters } from './rosters'

/** What saving changes of a person: not the log-in's failures and lock. */
const personColumns = ['login', 'name', 'email', 'role', 'department_id', 'password_hash', 'active']

async function saveGroups(manager: EntityManager, groups: Parameters<Registry['saveGroups']>[0]): Promise<void> {
  await manager.upsert(
    DepartmentGroupEntity,
    groups.map(({ id, name, aliases }) => ({ id, name, ...(aliases === undefined ? {} : { aliases: [...aliases] }) })),
    ['id'],
  )
  await writeRosters(manager, groups)
}

const aliased = { department: 'department', group: 'department_group' } as const

async function addAlias(manager: EntityManager, kind: keyof typeof aliased, id: string, name: string): Promise<void> {
  const table = aliased[kind]
  const found = await manager.query<unknown[]>(`SELECT 1 FROM ${table} WHERE id = $1`, [id])
  if (found.length === 0) throw new NotFound(kind)
  const add = `UPDATE ${table} SET aliases = array_append(aliases, $2), version = version + 1
    WHERE id = $1 AND NOT $2 = ANY (aliases)`
  await manager.query(add, [id, name])
}

/** Names that are taught, in PostgreSQL. */
export const aliasWrites = ({ manager }: RecordAccess): AliasWrites => ({
  addAlias: ({ kind, id }, name) => addAlias(manager, kind, id, name),
})

const groupRows = `SELECT id, name, ARRAY(SELECT department_id FROM department_group_member
  WHERE group_id = department_group.id ORDER BY ordinal)::text[] AS members, aliases FROM department_group`
const groups = `${groupRows} ORDER BY name`
const groupsNamed = `${groupRows} WHERE id = ANY ($1::uuid[])`
const peopleNamed = 'SELECT id, name FROM person WHERE id = ANY ($1::uuid[])'

const departmentsNamed = async (manager: EntityManager, ids: readonly string[]): Promise<Department[]> =>
  ids.length === 0 ? [] : (await manager.findBy(DepartmentEntity, { id: In([...ids]) })).map(departmentOf)

/** Departments, groups and people in PostgreSQL. */
export function registry({ manager }: RecordAccess): Registry {
  const departments = manager.getRepository(DepartmentEntity)
  const people = manager.getRepository(PersonEntity)
  return {
    saveDepartments: (all) =>
      refuseTakenNames(async () => {
        await departments.upsert(all.map(departmentColumns), ['id'])
      }),
    saveGroups: (all) => refuseTakenNames(() => manager.transaction((tx) => saveGroups(tx, all))),
    savePeople: (all) =>
      refuseTakenNames(async () => {
        const saving = people
          .createQueryBuilder()
          .insert()
          .values([...all])
        await saving.orUpdate(personColumns, ['id']).execute()
      }),
    departments: () => available(async () => (await departments.find({ order: { name: 'ASC' } })).map(departmentOf)),
    named: ({ departments: ids, groups: groupIds }) =>
      available(async () => ({
        departments: await departmentsNamed(manager, ids),
        groups: groupIds.length === 0 ? [] : await manager.query(groupsNamed, [groupIds]),
      })),
    peopleNamed: (ids) =>
      available(async () => {
        const found = await manager.query<{ id: string; name: string }[]>(peopleNamed, [ids])
        return new Map(found.map(({ id, name }) => [id, name]))
      }),
    actor: (personId) =>
      available(async () => {
        const person = await people.findOneBy({ id: personId })
        if (person === null) throw new NotFound('person')
        return { personId, name: person.name, role: person.role, departmentId: person.departmentId }
      }),
    groups: () => available(() => manager.query(groups)),
  }
}
