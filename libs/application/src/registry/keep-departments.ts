import { RuleBroken, type RefusalCode } from '@luoshi/domain'
import type { Asked } from '../change'
import type { Ports } from '../ports/ports'
import type { HeldRegistry, KeptDepartment } from '../ports/registry-keeping'
import type { DepartmentEntry } from './entries'
import { addRecord, departmentRecords, editRecord, removeRecord, type Editing } from './keep-records'
import { refuseClash } from './names'

export type DepartmentEdit = Pick<KeptDepartment, 'name' | 'shortName' | 'aliases' | 'formerNames'>

/** Adds a department under an id chosen by the caller. Throws `RuleBroken('registry.name-held')`. */
export const addDepartment = (
  ports: Ports,
  { edit, ...request }: Asked & { id: string; edit: DepartmentEdit },
): Promise<DepartmentEntry> =>
  addRecord(ports, departmentRecords, request, (held) => {
    const added = { ...edit, id: request.id, dissolved: null, version: 1 }
    refuseClash(added, held)
    return { departments: { saved: [added] } }
  })

export const editDepartment = (
  ports: Ports,
  { edit, ...request }: Editing & { edit: DepartmentEdit },
): Promise<DepartmentEntry> =>
  editRecord(ports, departmentRecords, request, (before, held) => {
    const after = { ...before, ...edit, version: before.version + 1 }
    refuseClash(after, held)
    return { departments: { saved: [after] } }
  })

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
export const removeDepartment = (ports: Ports, request: Editing): Promise<void> =>
  removeRecord(ports, departmentRecords, request, ({ id, name }, held) => {
    const code = holdingOn(held, id)
    if (code !== null) throw new RuleBroken(code, { name })
    return { departments: { removed: [id] } }
  })
