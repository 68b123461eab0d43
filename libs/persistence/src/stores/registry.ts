import type { Registry } from '@luoshi/application'
import { NotFound } from '@luoshi/domain'
import type { DataSource, EntityManager } from 'typeorm'
import { DepartmentGroupEntity } from '../entities/department-group.entity'
import { DepartmentEntity } from '../entities/department.entity'
import { PersonEntity } from '../entities/person.entity'
import { available } from './availability'
import { departmentColumns, departmentOf } from './department-columns'
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

async function addAlias(database: DataSource, kind: keyof typeof aliased, id: string, name: string): Promise<void> {
  const table = aliased[kind]
  const found = await database.query<unknown[]>(`SELECT 1 FROM ${table} WHERE id = $1`, [id])
  if (found.length === 0) throw new NotFound(kind)
  const add = `UPDATE ${table} SET aliases = array_append(aliases, $2), version = version + 1
    WHERE id = $1 AND NOT $2 = ANY (aliases)`
  await database.query(add, [id, name])
}

/** Departments, groups and people in PostgreSQL. */
export function registry(dataSource: DataSource): Registry {
  const departments = dataSource.getRepository(DepartmentEntity)
  const people = dataSource.getRepository(PersonEntity)
  return {
    saveDepartments: (all) =>
      refuseTakenNames(async () => {
        await departments.upsert(all.map(departmentColumns), ['id'])
      }),
    saveGroups: (groups) => refuseTakenNames(() => dataSource.transaction((manager) => saveGroups(manager, groups))),
    savePeople: (all) =>
      refuseTakenNames(async () => {
        const saving = people
          .createQueryBuilder()
          .insert()
          .values([...all])
        await saving.orUpdate(personColumns, ['id']).execute()
      }),
    departments: () => available(async () => (await departments.find({ order: { name: 'ASC' } })).map(departmentOf)),
    addAlias: ({ kind, id }, name) => available(() => addAlias(dataSource, kind, id, name)),
    actor: (personId) =>
      available(async () => {
        const person = await people.findOneBy({ id: personId })
        if (person === null) throw new NotFound('person')
        return { personId, name: person.name, role: person.role, departmentId: person.departmentId }
      }),
    groups: () =>
      available(() =>
        dataSource.query(`SELECT id, name, ARRAY(SELECT department_id FROM department_group_member
          WHERE group_id = department_group.id ORDER BY ordinal)::text[] AS members, aliases FROM department_group ORDER BY name`),
      ),
  }
}
