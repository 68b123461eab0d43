import { NotFound, RuleBroken, type Actor, type Instant } from '@luoshi/domain'
import { randomUUID } from 'node:crypto'
import { refuseUnreadable } from '../assignments/text'
import type { HeldTargets, PlanTarget } from '../ports/plan-targets'
import type { Ports } from '../ports/ports'
import { officeOnly } from '../office-only'

export type TargetEdit = Pick<
  PlanTarget,
  'draftId' | 'text' | 'span' | 'indicator' | 'comparator' | 'value' | 'upper' | 'unit' | 'period' | 'measure'
>

export interface TargetRequest {
  planId: string
  targetId: string
  /** The version the change is based on; another one in the record throws `RuleBroken('target.version-conflict')`. */
  version: number
  actor: Actor
}

function stillDraft({ status }: HeldTargets): void {
  if (status !== 'draft') throw new RuleBroken('plan.not-draft')
}

/** A range has two ends in order, anything else one figure. */
function refuseUnsound({ comparator, value, upper }: TargetEdit): void {
  const range = comparator === 'range'
  if (range !== (upper !== null)) throw new RuleBroken('target.range-unclear')
  if (range && (value === null || upper === null || value > upper)) throw new RuleBroken('target.range-unclear')
}

async function refuseStrange(ports: Ports, planId: string, edit: TargetEdit): Promise<void> {
  refuseUnreadable(edit)
  refuseUnsound(edit)
  const { text } = await ports.plans.source(planId)
  if (edit.span !== null && edit.span.end > text.length) throw new RuleBroken('draft.span-outside')
  if (edit.draftId === null) return
  if ((await ports.plans.planOfDraft(edit.draftId)) !== planId) throw new NotFound('draft')
}

const stamped = (target: PlanTarget, at: Instant, { personId }: Actor): PlanTarget => ({
  ...target,
  version: target.version + 1,
  changedAt: at,
  changedBy: personId,
})

/** A target the office adds. Throws `RuleBroken('target.range-unclear')`. */
export async function addTarget(
  ports: Ports,
  { planId, actor, edit }: { planId: string; actor: Actor; edit: TargetEdit },
): Promise<PlanTarget> {
  officeOnly(actor)
  await refuseStrange(ports, planId, edit)
  return ports.targets.transact(planId, (held) => {
    stillDraft(held)
    const ordinal = Math.max(0, ...held.targets.map((target) => target.ordinal)) + 1
    const fresh = { id: randomUUID(), planId, ordinal, origin: 'office', dropped: false, version: 0 } as const
    return stamped({ ...edit, ...fresh, changedAt: null, changedBy: null }, ports.now(), actor)
  })
}

const changeTarget = (
  ports: Ports,
  { planId, targetId, version, actor }: TargetRequest,
  work: (target: PlanTarget) => PlanTarget,
): Promise<PlanTarget> =>
  ports.targets.transact(planId, (held) => {
    stillDraft(held)
    const target = held.targets.find(({ id }) => id === targetId)
    if (target === undefined) throw new NotFound('target')
    if (target.version !== version) throw new RuleBroken('target.version-conflict')
    return stamped(work(target), ports.now(), actor)
  })

/** The office's corrections of a target. */
export async function editTarget(ports: Ports, request: TargetRequest & { edit: TargetEdit }): Promise<PlanTarget> {
  officeOnly(request.actor)
  await refuseStrange(ports, request.planId, request.edit)
  return changeTarget(ports, request, (target) => ({ ...target, ...request.edit }))
}

/** Takes a target off the list, or puts it back. */
export async function dropTarget(ports: Ports, request: TargetRequest, dropped: boolean): Promise<PlanTarget> {
  officeOnly(request.actor)
  return changeTarget(ports, request, (target) => ({ ...target, dropped }))
}
