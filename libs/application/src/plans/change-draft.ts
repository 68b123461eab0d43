import { NotFound, RuleBroken, type Actor } from '@luoshi/domain'
import type { Draft, HeldPlan, PlanChange } from '../ports/plan-store'
import type { Ports } from '../ports/ports'
import { officeOnly } from './office-only'

export interface DraftRequest {
  draftId: string
  /** The version the change is based on; another one in the record throws `RuleBroken('draft.version-conflict')`. */
  version: number
  actor: Actor
}

/** Throws `RuleBroken('plan.not-draft')` once the plan is issued. */
export function stillDraft({ plan }: HeldPlan): void {
  if (plan.status !== 'draft') throw new RuleBroken('plan.not-draft')
}

/** Changes one draft under its plan's lock, or drops it when `work` gives null. */
export async function changeDraft(
  ports: Ports,
  { draftId, version, actor }: DraftRequest,
  work: (draft: Draft) => Draft | null,
): Promise<Draft | null> {
  officeOnly(actor)
  const planId = await ports.plans.planOfDraft(draftId)
  return ports.plans.transact(planId, (held): { change: PlanChange; answer: Draft | null } => {
    stillDraft(held)
    const draft = held.drafts.find((one) => one.id === draftId)
    if (draft === undefined) throw new NotFound('draft')
    if (draft.version !== version) throw new RuleBroken('draft.version-conflict')
    const done = work(draft)
    if (done === null) return { change: { dropped: [draftId] }, answer: null }
    const saved = { ...done, version: version + 1 }
    return { change: { saved: [saved] }, answer: saved }
  })
}
