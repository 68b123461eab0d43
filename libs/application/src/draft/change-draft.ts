import { NotFound, RuleBroken, type Actor } from '@luoshi/domain'
import type { DraftChangeKind } from '../ports/draft-change'
import type { Draft, HeldPlan, PlanChange } from '../ports/plan-store'
import type { Ports } from '../ports/ports'
import { officeOnly } from '../office-only'
import { draftStep } from './draft-step'

export interface DraftRequest {
  draftId: string
  /** The version the change is based on; another one in the record throws `RuleBroken('draft.version-conflict')`. */
  version: number
  actor: Actor
}

/** Throws `RuleBroken('plan.not-draft')` once the plan is issued. */
export function stillDraft({ plan }: Pick<HeldPlan, 'plan'>): void {
  if (plan.status !== 'draft') throw new RuleBroken('plan.not-draft')
}

/** The draft in the version that was named. Throws `NotFound('draft')` and `RuleBroken('draft.version-conflict')`. */
export function draftInVersion({ drafts }: HeldPlan, draftId: string, version: number): Draft {
  const draft = drafts.find((one) => one.id === draftId)
  if (draft === undefined) throw new NotFound('draft')
  if (draft.version !== version) throw new RuleBroken('draft.version-conflict')
  return draft
}

/** Throws `RuleBroken('draft.confirmed')`: a confirmation must be taken back before the draft is changed. */
export function notConfirmed(draft: Draft): Draft {
  if (draft.confirmedAt !== null) throw new RuleBroken('draft.confirmed')
  return draft
}

/** One step from one draft, under its plan's lock: the draft as it was, and those that it changed or put in. */
export async function stepFrom(
  ports: Ports,
  { draftId, version, actor }: DraftRequest,
  kind: DraftChangeKind,
  work: (draft: Draft, held: HeldPlan) => Pick<PlanChange, 'saved' | 'dropped'>,
): Promise<{ before: Draft; after: Draft[] }> {
  officeOnly(actor)
  const planId = await ports.plans.planOfDraft(draftId)
  return ports.plans.transact(planId, (held) => {
    stillDraft(held)
    const before = draftInVersion(held, draftId, version)
    const { change, after } = draftStep(held, work(before, held), { kind, actor, at: ports.now() })
    return { change, answer: { before, after } }
  })
}

/** Changes one draft under its plan's lock and gives it as it is then. */
export async function changeDraft(
  ports: Ports,
  request: DraftRequest,
  kind: DraftChangeKind,
  work: (draft: Draft) => Draft,
): Promise<Draft> {
  const { before, after } = await stepFrom(ports, request, kind, (draft) => ({ saved: [work(draft)] }))
  return after[0] ?? before
}
