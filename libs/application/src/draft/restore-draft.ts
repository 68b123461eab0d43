import { NotFound, type Actor, type Instant } from '@luoshi/domain'
import type { Draft } from '../ports/plan-store'
import type { Ports } from '../ports/ports'
import { stillDraft } from './change-draft'
import { officeOnly } from '../office-only'
import { draftStep } from './draft-step'
import { placedInOrder } from './placed-drafts'

export interface DroppedDraft {
  draft: Draft
  droppedBy: string
  droppedAt: Instant
  /** All drafts by id as they stood with it. */
  order: readonly string[]
}

const rememberedDroppings = 1000

/** What was taken off the list and is not back, the latest first. */
export async function droppedDrafts(ports: Ports, planId: string): Promise<DroppedDraft[]> {
  const kinds = ['drop', 'bulk'] as const
  const [drafts, changes] = await Promise.all([
    ports.plans.drafts(planId),
    ports.plans.changes(planId, { kinds, limit: rememberedDroppings }),
  ])
  const seen = new Set(drafts.map(({ id }) => id))
  return changes
    .filter((change) => change.undoneAt === null)
    .flatMap(({ before, after, orderBefore: order, changedBy: droppedBy, changedAt: droppedAt }) => {
      const kept = new Set(after.map(({ id }) => id))
      return before.filter(({ id }) => !kept.has(id)).map((draft) => ({ draft, droppedBy, droppedAt, order }))
    })
    .filter(({ draft }) => !seen.has(draft.id) && seen.add(draft.id))
}

/** Puts a dropped draft back where it stood, as it was. Throws `NotFound('draft')` when it is back or was never there. */
export async function restoreDraft(
  ports: Ports,
  { planId, draftId, actor }: { planId: string; draftId: string; actor: Actor },
): Promise<Draft> {
  officeOnly(actor)
  const found = (await droppedDrafts(ports, planId)).find(({ draft }) => draft.id === draftId)
  return ports.plans.transact(planId, (held) => {
    stillDraft(held)
    if (found === undefined || held.drafts.some(({ id }) => id === draftId)) throw new NotFound('draft')
    const saved = placedInOrder(held.drafts, [found.draft], found.order)
    const step = draftStep(held, { saved }, { kind: 'restore', actor, at: ports.now() })
    return { change: step.change, answer: step.after[0] ?? found.draft }
  })
}
