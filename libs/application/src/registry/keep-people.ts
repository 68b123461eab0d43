import { NotFound, RuleBroken, type Actor, type Role, type RefusalCode } from '@luoshi/domain'
import type { KeepingPorts } from './keeping-ports'
import type { HeldRegistry, KeptPerson } from '../ports/registry-keeping'
import { based } from './based'
import type { Editing } from './keep-departments'
import { adminOnly } from './keepers'

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
export async function addPerson(
  { keeping }: KeepingPorts,
  request: { id: string; actor: Actor; login: string; edit: PersonEdit; passwordHash: string },
): Promise<void> {
  const { id, actor, login, edit, passwordHash } = request
  adminOnly(actor)
  await keeping.transact((held) => {
    const added = { ...edit, id, login, version: 1 }
    refuseFault(added, held)
    return { change: { people: { saved: [added] }, passwords: new Map([[id, passwordHash]]) }, answer: null }
  })
}

/** Changes an account, all but its log-in; an account that is closed is logged out everywhere. */
export async function editPerson(
  { keeping }: KeepingPorts,
  { actor, edit, ...on }: Editing & { edit: PersonEdit },
): Promise<void> {
  adminOnly(actor)
  await keeping.transact((held) => {
    const before = based('person', held.people, on)
    const after = { ...before, ...edit, version: before.version + 1 }
    if (shutsOneselfOut(actor, after)) throw new RuleBroken('registry.own-account')
    refuseFault(after, held)
    return { change: { people: { saved: [after] } }, answer: null }
  })
}

/** Gives an account another password, lifts its lock and logs it out everywhere. */
export async function resetPassword(
  { keeping }: KeepingPorts,
  { id, actor, passwordHash }: { id: string; actor: Actor; passwordHash: string },
): Promise<void> {
  adminOnly(actor)
  await keeping.transact(({ people }) => {
    if (!people.some((one) => one.id === id)) throw new NotFound('person')
    return { change: { passwords: new Map([[id, passwordHash]]) }, answer: null }
  })
}
