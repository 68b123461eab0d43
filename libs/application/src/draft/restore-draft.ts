import { NotFound, type Instant } from '@luoshi/domain'
import { change, type Asked } from '../change'
import type { Draft } from '../ports/plan-store'
import type { Ports, ReadPorts } from '../ports/ports'
import { planInDraft, writeStep } from './change-draft'
import { draftInReview, type DraftInReview } from './draft-in-review'
import { officeOnly } from '../office-only'
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
export async function droppedDrafts(ports: Pick<ReadPorts, 'plans'>, planId: string): Promise<DroppedDraft[]> {
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
  { planId, draftId, ...asked }: Asked & { planId: string; draftId: string },
): Promise<DraftInReview> {
  const { actor } = asked
  officeOnly(actor)
  return change(ports, { ...asked, based: planInDraft(planId, { drafts: 'all' }) }, async (tx, held) => {
    const found = (await droppedDrafts(tx, planId)).find(({ draft }) => draft.id === draftId)
    if (found === undefined) throw new NotFound('draft')
    const saved = placedInOrder(held.drafts, [found.draft], found.order)
    const { after } = await writeStep(tx, held, { saved }, { kind: 'restore', actor, at: ports.now() })
    return draftInReview(tx, after[0] ?? found.draft)
  })
}
