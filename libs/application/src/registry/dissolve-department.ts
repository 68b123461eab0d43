import { chinaDate, RuleBroken } from '@luoshi/domain'
import type { Ports } from '../ports/ports'
import type { Dissolution } from '../ports/registry'
import type { KeptDepartment } from '../ports/registry-keeping'
import type { DepartmentEntry } from './entries'
import { departmentRecords, editRecord, type Editing } from './keep-records'
import { rostersWithoutDissolved } from './rosters'

/** Throws `RuleBroken` for a dissolution in the future or one whose successor cannot succeed. */
export function refuseDissolution(
  { id, dissolved }: Pick<KeptDepartment, 'id' | 'dissolved'>,
  departments: readonly KeptDepartment[],
  today: string,
): void {
  if (dissolved === null) return
  if (dissolved.on > today) throw new RuleBroken('registry.dissolved-in-future')
  if (dissolved.successorId === null) return
  const successor = departments.find((one) => one.id === dissolved.successorId)
  if (successor === undefined) throw new RuleBroken('registry.successor-unknown')
  if (successor.id === id) throw new RuleBroken('registry.successor-itself')
  if (successor.dissolved !== null) throw new RuleBroken('registry.successor-dissolved', { name: successor.name })
}

const withOne = (all: readonly KeptDepartment[], one: KeptDepartment): KeptDepartment[] =>
  all.map((other) => (other.id === one.id ? one : other))

/**
 * Notes that a department no longer exists. Its successor takes its place in rosters and in plans read from now on; what it
 * was given before stays with it until the office reassigns it.
 */
export const dissolveDepartment = (
  ports: Ports,
  { dissolution, ...request }: Editing & { dissolution: Dissolution },
): Promise<DepartmentEntry> =>
  editRecord(ports, departmentRecords, request, (before, { departments, groups }) => {
    const after = { ...before, dissolved: dissolution, version: before.version + 1 }
    refuseDissolution(after, departments, chinaDate(ports.now()))
    const rosters = rostersWithoutDissolved(groups, withOne(departments, after))
    return { departments: { saved: [after] }, groups: { saved: rosters } }
  })

/** Takes a dissolution back; rosters are left as they are. */
export const restoreDepartment = (ports: Ports, request: Editing): Promise<DepartmentEntry> =>
  editRecord(ports, departmentRecords, request, (before) => {
    const after = { ...before, dissolved: null, version: before.version + 1 }
    return { departments: { saved: [after] } }
  })
