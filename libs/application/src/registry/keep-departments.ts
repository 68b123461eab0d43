import { RuleBroken, type Actor, type RefusalCode } from '@luoshi/domain'
import type { KeepingPorts } from './keeping-ports'
import type { HeldRegistry, KeptDepartment } from '../ports/registry-keeping'
import { based } from './based'
import { keepersOnly } from './keepers'
import { refuseClash } from './names'

export type DepartmentEdit = Pick<KeptDepartment, 'name' | 'shortName' | 'aliases' | 'formerNames'>

export interface Editing {
  id: string
  /** Of the record that was looked at. */
  version: number
  actor: Actor
}

/** Adds a department under an id chosen by the caller. Throws `RuleBroken('registry.name-held')`. */
export async function addDepartment(
  { keeping }: KeepingPorts,
  { id, actor, edit }: { id: string; actor: Actor; edit: DepartmentEdit },
): Promise<void> {
  keepersOnly(actor)
  await keeping.transact((held) => {
    const added = { ...edit, id, dissolved: null, version: 1 }
    refuseClash(added, held)
    return { change: { departments: { saved: [added] } }, answer: null }
  })
}

export async function editDepartment(
  { keeping }: KeepingPorts,
  { actor, edit, ...on }: Editing & { edit: DepartmentEdit },
): Promise<void> {
  keepersOnly(actor)
  await keeping.transact((held) => {
    const before = based('department', held.departments, on)
    const after = { ...before, ...edit, version: before.version + 1 }
    refuseClash(after, held)
    return { change: { departments: { saved: [after] } }, answer: null }
  })
}

/** Why a department cannot be deleted, null when nothing speaks of it. */
function holdingOn({ departments, groups, people, uses }: HeldRegistry, id: string): RefusalCode | null {
  const use = uses.get(id)
  if (use !== undefined && use.assignments > 0) return 'registry.department-has-assignments'
  if (use !== undefined && use.drafts > 0) return 'registry.department-in-drafts'
  if (people.some((person) => person.departmentId === id)) return 'registry.department-has-people'
  if (groups.some(({ members }) => members.includes(id))) return 'registry.department-in-roster'
  if (departments.some(({ dissolved }) => dissolved?.successorId === id)) return 'registry.department-is-successor'
  return null
}

/** Deletes a department that was entered by mistake; one that anything speaks of is dissolved instead. */
export async function removeDepartment({ keeping }: KeepingPorts, { actor, ...on }: Editing): Promise<void> {
  keepersOnly(actor)
  await keeping.transact((held) => {
    const { id, name } = based('department', held.departments, on)
    const code = holdingOn(held, id)
    if (code !== null) throw new RuleBroken(code, { name })
    return { change: { departments: { removed: [id] } }, answer: null }
  })
}
