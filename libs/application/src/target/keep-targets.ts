import { RuleBroken, type Actor, type Instant } from '@luoshi/domain'
import { randomUUID } from 'node:crypto'
import { refuseUnreadable } from '../assignments/text'
import { change, type Asked, type Based } from '../change'
import { planInDraft, stillDraft } from '../draft/change-draft'
import type { PlanTarget } from '../ports/plan-targets'
import type { ChangePorts, Ports, ReadPorts } from '../ports/ports'
import { namesOfPeople, type NameOf } from '../names-of-people'
import { officeOnly } from '../office-only'

export type TargetEdit = Pick<
  PlanTarget,
  'draftId' | 'text' | 'span' | 'indicator' | 'comparator' | 'value' | 'upper' | 'unit' | 'period' | 'measure'
>

/** A target with the name of who changed it last. */
export interface TargetInReview extends PlanTarget {
  changedByName: string | null
}

export interface TargetRequest extends Asked {
  planId: string
  targetId: string
  /** The version the change is based on; another one in the record throws `EditConflict`. Null takes the target as it is. */
  version: number | null
}

/** A range has two ends in order, anything else one figure. */
function refuseUnsound(edit: TargetEdit): void {
  const { comparator, value, upper } = edit
  refuseUnreadable(edit)
  const range = comparator === 'range'
  if (range !== (upper !== null)) throw new RuleBroken('target.range-unclear')
  if (range && (value === null || upper === null || value > upper)) throw new RuleBroken('target.range-unclear')
}

async function refuseStrange(tx: ChangePorts, planId: string, edit: TargetEdit): Promise<void> {
  const { text } = await tx.plans.source(planId)
  if (edit.span !== null && edit.span.end > text.length) throw new RuleBroken('draft.span-outside')
  if (edit.draftId !== null) await tx.plans.draft(planId, edit.draftId)
}

const stamped = (target: PlanTarget, at: Instant, { personId }: Actor): PlanTarget => ({
  ...target,
  version: target.version + 1,
  changedAt: at,
  changedBy: personId,
})

/** One whose draft was dropped belongs to none until that is restored; `drafts` are those that are there. */
const targetInReview =
  (nameOf: NameOf, drafts: readonly string[]) =>
  (target: PlanTarget): TargetInReview => ({
    ...target,
    draftId: target.draftId !== null && drafts.includes(target.draftId) ? target.draftId : null,
    changedByName: nameOf(target.changedBy),
  })

async function reviewer(ports: Pick<ReadPorts, 'plans' | 'registry'>, planId: string, targets: readonly PlanTarget[]) {
  const drafts = targets.map(({ draftId }) => draftId).filter((id) => id !== null)
  const there = await ports.plans.draftsThere(planId, [...new Set(drafts)])
  const people = targets.map(({ changedBy }) => changedBy)
  return targetInReview(await namesOfPeople(ports, people), there)
}

/** All targets of a plan in review. Throws `NotFound('plan')`. */
export async function planTargets(
  ports: Pick<ReadPorts, 'plans' | 'registry' | 'targets'>,
  planId: string,
): Promise<TargetInReview[]> {
  await ports.plans.find(planId)
  const targets = await ports.targets.ofPlan(planId)
  return targets.map(await reviewer(ports, planId, targets))
}

const oneInReview = async (tx: ReadPorts, target: PlanTarget): Promise<TargetInReview> =>
  (await reviewer(tx, target.planId, [target]))(target)

/** A target of a plan not yet issued, in the version that was named. Throws `NotFound('target')`. */
const heldTarget = ({ planId, targetId, version }: TargetRequest): Based<PlanTarget> => ({
  hold: async (tx) => {
    stillDraft(await tx.plans.hold(planId))
    return tx.targets.find(planId, targetId)
  },
  expected: {
    ...{ what: 'target', version, conflict: 'target.version-conflict', show: oneInReview },
    versionOf: (target) => target.version,
  },
})

/** A target the office adds. Throws `RuleBroken('target.range-unclear')`. */
export async function addTarget(
  ports: Ports,
  { planId, edit, ...asked }: Asked & { planId: string; edit: TargetEdit },
): Promise<TargetInReview> {
  const { actor } = asked
  officeOnly(actor)
  refuseUnsound(edit)
  return change(ports, { ...asked, based: planInDraft(planId, {}) }, async (tx) => {
    await refuseStrange(tx, planId, edit)
    const ordinal = (await tx.targets.lastOrdinal(planId)) + 1
    const fresh = { id: randomUUID(), planId, ordinal, origin: 'office', dropped: false, version: 0 } as const
    const added = stamped({ ...edit, ...fresh, changedAt: null, changedBy: null }, ports.now(), actor)
    await tx.targets.save(added)
    return oneInReview(tx, added)
  })
}

async function changeTarget(
  ports: Ports,
  request: TargetRequest,
  work: (target: PlanTarget, tx: ChangePorts) => PlanTarget | Promise<PlanTarget>,
): Promise<TargetInReview> {
  const { actor } = request
  officeOnly(actor)
  return change(ports, { ...request, based: heldTarget(request) }, async (tx, target) => {
    const after = await work(target, tx)
    if (after === target) return oneInReview(tx, target)
    const saved = stamped(after, ports.now(), actor)
    await tx.targets.save(saved)
    return oneInReview(tx, saved)
  })
}

/** The office's corrections of a target. */
export async function editTarget(ports: Ports, request: TargetRequest & { edit: TargetEdit }): Promise<TargetInReview> {
  const { planId, edit } = request
  refuseUnsound(edit)
  return changeTarget(ports, request, async (target, tx) => {
    await refuseStrange(tx, planId, edit)
    return { ...target, ...edit }
  })
}

/** Takes a target off the list, or puts it back; one that is there already is left as it is. */
export const dropTarget = (ports: Ports, request: TargetRequest, dropped: boolean): Promise<TargetInReview> =>
  changeTarget(ports, request, (target) => (target.dropped === dropped && !dropped ? target : { ...target, dropped }))
