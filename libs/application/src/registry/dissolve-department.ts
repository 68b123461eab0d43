import { chinaDate, RuleBroken } from '@luoshi/domain'
import type { Dissolution } from '../ports/registry'
import type { KeepingPorts } from './keeping-ports'
import type { KeptDepartment } from '../ports/registry-keeping'
import { based } from './based'
import type { Editing } from './keep-departments'
import { keepersOnly } from './keepers'
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
export async function dissolveDepartment(
  { keeping, now }: KeepingPorts,
  { actor, dissolution, ...on }: Editing & { dissolution: Dissolution },
): Promise<void> {
  keepersOnly(actor)
  const today = chinaDate(now())
  await keeping.transact(({ departments, groups }) => {
    const before = based('department', departments, on)
    const after = { ...before, dissolved: dissolution, version: before.version + 1 }
    refuseDissolution(after, departments, today)
    const rosters = rostersWithoutDissolved(groups, withOne(departments, after))
    return { change: { departments: { saved: [after] }, groups: { saved: rosters } }, answer: null }
  })
}

/** Takes a dissolution back; rosters are left as they are. */
export async function restoreDepartment({ keeping }: KeepingPorts, { actor, ...on }: Editing): Promise<void> {
  keepersOnly(actor)
  await keeping.transact(({ departments }) => {
    const before = based('department', departments, on)
    const after = { ...before, dissolved: null, version: before.version + 1 }
    return { change: { departments: { saved: [after] } }, answer: null }
  })
}
