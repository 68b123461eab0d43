import { NotFound, RuleBroken } from '@luoshi/domain'
import { change, type Asked, type Based, type Expected } from '../change'
import { officeOnly } from '../office-only'
import type { DraftChangeKind } from '../ports/draft-change'
import type { Draft, HeldParts, HeldPlan, PlanChange } from '../ports/plan-store'
import type { ChangePorts, Ports } from '../ports/ports'
import { draftsInReview, draftInReview, type DraftInReview } from './draft-in-review'
import { draftStep, type Step, type Stepping } from './draft-step'

export interface DraftRequest extends Asked {
  planId: string
  draftId: string
  /** The version the change is based on; another one in the record throws `EditConflict`. Null takes the draft as it is. */
  version: number | null
}

/** A draft under its plan's lock. */
export interface HeldDraft {
  draft: Draft
  held: HeldPlan
}

/** Throws `RuleBroken('plan.not-draft')` once the plan is issued. */
export function stillDraft({ plan }: Pick<HeldPlan, 'plan'>): void {
  if (plan.status !== 'draft') throw new RuleBroken('plan.not-draft')
}

/** A plan not yet issued, under its lock. Throws `RuleBroken('plan.not-draft')`. */
export const planInDraft = (planId: string, parts: HeldParts): Based<HeldPlan> => ({
  hold: async (tx) => {
    const held = await tx.plans.hold(planId, parts)
    stillDraft(held)
    return held
  },
})

/** One of the drafts that are held. Throws `NotFound('draft')`. */
export function draftAmong({ drafts }: Pick<HeldPlan, 'drafts'>, draftId: string): Draft {
  const draft = drafts.find(({ id }) => id === draftId)
  if (draft === undefined) throw new NotFound('draft')
  return draft
}

/** The version a draft is expected to have. */
export const expectedDraft = (version: number | null): Expected<Draft> => ({
  ...{ what: 'draft', version, conflict: 'draft.version-conflict' },
  versionOf: (draft) => draft.version,
  show: draftInReview,
})

/**
 * A draft of a plan not yet issued, in the version that was named; `drafts` says which others are held with it. Throws
 * `NotFound('draft')` and `RuleBroken('plan.not-draft')`.
 */
function heldDraft({ planId, draftId, version }: DraftRequest, drafts: 'all' | 'none'): Based<HeldDraft> {
  const expected = expectedDraft(version)
  return {
    hold: async (tx) => {
      const held = await tx.plans.hold(planId, { drafts: drafts === 'all' ? 'all' : [draftId] })
      const draft = draftAmong(held, draftId)
      stillDraft(held)
      return { draft, held }
    },
    expected: {
      ...expected,
      versionOf: ({ draft }) => draft.version,
      show: (tx, { draft }) => draftInReview(tx, draft),
    },
  }
}

/** Throws `RuleBroken('draft.confirmed')`: a confirmation must be taken back before the draft is changed. */
export function notConfirmed(draft: Draft): Draft {
  if (draft.confirmedAt !== null) throw new RuleBroken('draft.confirmed')
  return draft
}

/** Writes one step of work on a plan's drafts. */
export async function writeStep(
  tx: ChangePorts,
  held: HeldPlan,
  parts: Pick<PlanChange, 'saved' | 'dropped'>,
  stepping: Stepping,
): Promise<Step> {
  const step = draftStep(held, parts, stepping)
  await tx.plans.write(held.plan.id, step.change)
  return step
}

/** One step from one draft with all others at hand, because some come, go or move: what it changed or put in. */
export async function stepFrom(
  ports: Ports,
  request: DraftRequest,
  kind: DraftChangeKind,
  work: (on: HeldDraft) => Pick<PlanChange, 'saved' | 'dropped'>,
): Promise<DraftInReview[]> {
  const { actor } = request
  officeOnly(actor)
  return change(ports, { ...request, based: heldDraft(request, 'all') }, async (tx, on) => {
    const { after } = await writeStep(tx, on.held, work(on), { kind, actor, at: ports.now() })
    return draftsInReview(tx, after)
  })
}

/** Changes one draft, reading and writing no other, and gives it as it is then. */
export async function changeDraft(
  ports: Ports,
  request: DraftRequest,
  kind: DraftChangeKind,
  work: (draft: Draft, tx: ChangePorts) => Draft | Promise<Draft>,
): Promise<DraftInReview> {
  const { actor } = request
  officeOnly(actor)
  return change(ports, { ...request, based: heldDraft(request, 'none') }, async (tx, { draft, held }) => {
    const saved = [await work(draft, tx)]
    const { after } = await writeStep(tx, held, { saved }, { kind, actor, at: ports.now() })
    return draftInReview(tx, after[0] ?? draft)
  })
}
