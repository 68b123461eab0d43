import type { Actor, Instant } from '@luoshi/domain'
import type { DraftChange, DraftChangeKind } from '../ports/draft-change'
import type { Draft, HeldPlan, PlanChange } from '../ports/plan-store'
import { sameDraft } from './same-draft'

/** Whose step it is, of which kind, when. */
export interface Stepping {
  kind: DraftChangeKind
  actor: Actor
  at: Instant
}

export interface Step {
  change: PlanChange
  /** The drafts it changed or put in, as they are kept. */
  after: Draft[]
  /** Its number, null when nothing changed. */
  seq: number | null
}

/** The order of all drafts by id, before and after, where some came or went. */
function ordersOf(
  drafts: readonly Draft[],
  saved: readonly Draft[],
  dropped: readonly string[],
): Pick<DraftChange, 'orderBefore' | 'orderAfter'> {
  const byId = new Map([...drafts, ...saved].map((draft) => [draft.id, draft]))
  if (byId.size === drafts.length && dropped.length === 0) return { orderBefore: [], orderAfter: [] }
  const gone = new Set(dropped)
  const staying = [...byId.values()].filter(({ id }) => !gone.has(id))
  const orderAfter = staying.sort((one, other) => one.ordinal - other.ordinal).map(({ id }) => id)
  return { orderBefore: drafts.map(({ id }) => id), orderAfter }
}

/**
 * One step of work on a plan's drafts: stamps what was touched with who and when and a version of its own, and logs it so that
 * it can be undone. A draft of which only the place in the list moved is kept without being part of the step.
 */
export function draftStep(
  { plan, drafts }: Pick<HeldPlan, 'plan' | 'drafts'>,
  { saved = [], dropped = [] }: Pick<PlanChange, 'saved' | 'dropped'>,
  { kind, actor, at }: Stepping,
): Step {
  const present = new Map(drafts.map((draft) => [draft.id, draft]))
  const touched = (draft: Draft): boolean => {
    const before = present.get(draft.id)
    return before === undefined || !sameDraft(before, draft)
  }
  const after: Draft[] = []
  const stamped = saved.map((draft): Draft => {
    if (!touched(draft)) return draft
    const version = (present.get(draft.id)?.version ?? draft.version) + 1
    const kept = { ...draft, version, changedAt: at, changedBy: actor.personId }
    after.push(kept)
    return kept
  })
  const gone = dropped.flatMap((id) => present.get(id) ?? [])
  const before = [...after.flatMap(({ id }) => present.get(id) ?? []), ...gone]
  if (after.length === 0 && gone.length === 0) return { change: {}, after: [], seq: null }
  const seq = plan.draftChanges + 1
  const orders = ordersOf(drafts, stamped, dropped)
  const logged = { seq, kind, before, after, ...orders, changedBy: actor.personId, changedAt: at, undoneAt: null }
  return { change: { saved: stamped, dropped, logged }, after, seq }
}
