import { RuleBroken, type Actor, type Instant } from '@luoshi/domain'
import { change, type Asked } from '../change'
import { officeOnly } from '../office-only'
import type { Draft } from '../ports/plan-store'
import type { Ports } from '../ports/ports'
import { changeDraft, planInDraft, writeStep, type DraftRequest } from './change-draft'
import type { DraftInReview } from './draft-in-review'
import { draftObstacles, type Obstacle } from './draft-obstacles'
import { rostersFor } from './rosters'

export const confirmed = (draft: Draft, at: Instant, { personId }: Actor): Draft => ({
  ...draft,
  confirmedAt: at,
  confirmedBy: personId,
})

/** The office vouches for one assignment. Throws the first obstacle as `RuleBroken`. Confirming twice changes nothing. */
export const confirmDraft = (ports: Ports, request: DraftRequest): Promise<DraftInReview> =>
  changeDraft(ports, request, 'confirm', async (before, tx) => {
    const [first] = draftObstacles(before, await rostersFor(tx, [before]))
    if (first !== undefined) throw new RuleBroken(first.code, first.details)
    return before.confirmedAt === null ? confirmed(before, ports.now(), request.actor) : before
  })

/** Takes a confirmation back so that the draft can be edited. */
export const withdrawConfirmation = (ports: Ports, request: DraftRequest): Promise<DraftInReview> =>
  changeDraft(ports, request, 'withdraw', (before) => ({ ...before, confirmedAt: null, confirmedBy: null }))

export interface ConfirmedAll {
  confirmed: number
  /** Drafts that need a person's hand first. */
  left: { draftId: string; number: string; obstacles: Obstacle[] }[]
}

/** Confirms every draft that nothing stands in the way of. */
export async function confirmAll(
  ports: Ports,
  { planId, ...asked }: Asked & { planId: string },
): Promise<ConfirmedAll> {
  const { actor } = asked
  officeOnly(actor)
  return change(ports, { ...asked, based: planInDraft(planId, { drafts: 'all' }) }, async (tx, held) => {
    const open = held.drafts.filter((draft) => draft.confirmedAt === null)
    const known = await rostersFor(tx, open)
    const looked = open.map((draft) => ({ draft, obstacles: draftObstacles(draft, known) }))
    const saved = looked
      .filter(({ obstacles }) => obstacles.length === 0)
      .map(({ draft }) => confirmed(draft, ports.now(), actor))
    const left = looked
      .filter(({ obstacles }) => obstacles.length > 0)
      .map(({ draft, obstacles }) => ({ draftId: draft.id, number: draft.number, obstacles }))
    await writeStep(tx, held, { saved }, { kind: 'confirm', actor, at: ports.now() })
    return { confirmed: saved.length, left }
  })
}
