import type { KeptDay, KeptDepartment, KeptGroup, KeptPerson, RegistryChange } from '@luoshi/application'
import { In, type EntityManager } from 'typeorm'
import { CalendarOverrideEntity } from '../entities/calendar-override.entity'
import { DepartmentGroupEntity } from '../entities/department-group.entity'
import { DepartmentEntity } from '../entities/department.entity'
import { PersonEntity } from '../entities/person.entity'
import { departmentColumns } from './department-columns'
import { writeRosters } from './rosters'

/** Names are unique row by row, so two that swap theirs step aside first. */
const stepAside = (manager: EntityManager, table: 'department' | 'department_group', ids: readonly string[]) =>
  manager.query(`UPDATE ${table} SET name = id::text WHERE id = ANY ($1)`, [ids])

async function saveDepartments(manager: EntityManager, saved: readonly KeptDepartment[]): Promise<void> {
  if (saved.length === 0) return
  await stepAside(
    manager,
    'department',
    saved.map(({ id }) => id),
  )
  const rows = saved.map((one) => ({ ...departmentColumns(one), aliases: [...one.aliases], version: one.version }))
  await manager.upsert(DepartmentEntity, rows, ['id'])
}

async function saveGroups(manager: EntityManager, saved: readonly KeptGroup[]): Promise<void> {
  if (saved.length === 0) return
  const ids = saved.map(({ id }) => id)
  await stepAside(manager, 'department_group', ids)
  const rows = saved.map(({ id, name, aliases, version }) => ({ id, name, aliases: [...aliases], version }))
  await manager.upsert(DepartmentGroupEntity, rows, ['id'])
  await writeRosters(manager, saved)
}

const personColumns = ['name', 'email', 'role', 'department_id', 'active', 'version']

/** Changes everything but log-in, password and lock; a new account is born with its password. */
async function savePeople(
  manager: EntityManager,
  saved: readonly KeptPerson[],
  passwords: ReadonlyMap<string, string>,
): Promise<void> {
  if (saved.length === 0) return
  const rows = saved.map((one) => ({ ...one, passwordHash: passwords.get(one.id) ?? '' }))
  await manager.createQueryBuilder().insert().into(PersonEntity).values(rows).orUpdate(personColumns, ['id']).execute()
}

async function saveDays(manager: EntityManager, saved: readonly KeptDay[]): Promise<void> {
  if (saved.length > 0) await manager.upsert(CalendarOverrideEntity, [...saved], ['date'])
}

const givePasswords = `UPDATE person SET password_hash = given.hash, failed_log_ins = 0, locked_until = NULL
  FROM unnest($1::uuid[], $2::text[]) AS given (id, hash) WHERE person.id = given.id`
const logOut = `DELETE FROM session WHERE sess -> 'signedIn' ->> 'personId' = ANY ($1)`

async function changePasswords(
  manager: EntityManager,
  people: readonly KeptPerson[],
  passwords: ReadonlyMap<string, string>,
): Promise<void> {
  if (passwords.size > 0) await manager.query(givePasswords, [[...passwords.keys()], [...passwords.values()]])
  const closed = people.filter(({ active }) => !active).map(({ id }) => id)
  const out = [...passwords.keys(), ...closed]
  if (out.length > 0) await manager.query(logOut, [out])
}

/** Writes a change; what is removed goes first, so that its name is free. */
export async function writeRegistry(manager: EntityManager, change: RegistryChange): Promise<void> {
  const { departments, groups, people, days, passwords = new Map<string, string>() } = change
  if (groups?.removed?.length) await manager.delete(DepartmentGroupEntity, { id: In([...groups.removed]) })
  if (departments?.removed?.length) await manager.delete(DepartmentEntity, { id: In([...departments.removed]) })
  if (days?.removed?.length) await manager.delete(CalendarOverrideEntity, { date: In([...days.removed]) })
  await saveDepartments(manager, departments?.saved ?? [])
  await saveGroups(manager, groups?.saved ?? [])
  await savePeople(manager, people?.saved ?? [], passwords)
  await saveDays(manager, days?.saved ?? [])
  await changePasswords(manager, people?.saved ?? [], passwords)
}
