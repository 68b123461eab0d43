import { RuleBroken, type Actor, type RefusalCode, type Role } from '@luoshi/domain'
import type { Asked } from '../change'
import type { Ports } from '../ports/ports'
import type { HeldRegistry, KeptPerson } from '../ports/registry-keeping'
import type { PersonEntry } from './entries'
import { addRecord, editRecord, personRecords, type Editing } from './keep-records'

export type PersonEdit = Pick<KeptPerson, 'name' | 'email' | 'role' | 'departmentId' | 'active'>

/** Clerks and heads belong to a department, everybody else to none. */
export const belongsToDepartment = (role: Role): boolean => role === 'clerk' || role === 'head'

/** The first rule of the registry that a person breaks, null when none. */
export function personFault(
  one: KeptPerson,
  { departments, people }: Pick<HeldRegistry, 'departments' | 'people'>,
): RefusalCode | null {
  if (people.some(({ id, login }) => login === one.login && id !== one.id)) return 'registry.login-taken'
  if (belongsToDepartment(one.role) !== (one.departmentId !== null))
    return one.departmentId === null ? 'registry.department-required' : 'registry.department-forbidden'
  if (one.departmentId !== null && !departments.some(({ id }) => id === one.departmentId))
    return 'registry.member-unknown'
  return null
}

/** Administrators do not shut themselves out: so there is always one. */
export const shutsOneselfOut = ({ personId }: Actor, after: Pick<KeptPerson, 'id' | 'role' | 'active'>): boolean =>
  after.id === personId && (after.role !== 'admin' || !after.active)

function refuseFault(one: KeptPerson, held: HeldRegistry): void {
  const code = personFault(one, held)
  if (code !== null) throw new RuleBroken(code, { login: one.login })
}

/** Opens an account under an id chosen by the caller. */
export const addPerson = (
  ports: Ports,
  {
    login,
    edit,
    passwordHash,
    ...request
  }: Asked & {
    id: string
    login: string
    edit: PersonEdit
    passwordHash: string
  },
): Promise<PersonEntry> =>
  addRecord(ports, personRecords, request, (held) => {
    const added = { ...edit, id: request.id, login, version: 1 }
    refuseFault(added, held)
    return { people: { saved: [added] }, passwords: new Map([[request.id, passwordHash]]) }
  })

/** Changes an account, all but its log-in; an account that is closed is logged out everywhere. */
export const editPerson = (ports: Ports, { edit, ...request }: Editing & { edit: PersonEdit }): Promise<PersonEntry> =>
  editRecord(ports, personRecords, request, (before, held) => {
    const after = { ...before, ...edit, version: before.version + 1 }
    if (shutsOneselfOut(request.actor, after)) throw new RuleBroken('registry.own-account')
    refuseFault(after, held)
    return { people: { saved: [after] } }
  })

/** Gives an account another password, lifts its lock and logs it out everywhere. */
export const resetPassword = (
  ports: Ports,
  { passwordHash, ...request }: Asked & { id: string; passwordHash: string },
): Promise<PersonEntry> =>
  editRecord(ports, personRecords, { ...request, version: null }, ({ id }) => ({
    passwords: new Map([[id, passwordHash]]),
  }))
