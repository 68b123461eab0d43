import { NotFound, RuleBroken, type Actor, type Instant } from '@luoshi/domain'
import type { Draft } from '../ports/plan-store'
import type { Ports } from '../ports/ports'
import { changeDraft, stillDraft, type DraftRequest } from './change-draft'
import { draftObstacles, rostersOf, type Obstacle, type Rosters } from './draft-obstacles'
import { officeOnly } from './office-only'

const rosters = async ({ registry }: Ports): Promise<Rosters> =>
  rostersOf(await registry.departments(), await registry.groups())

const confirmed = (draft: Draft, at: Instant, { personId }: Actor): Draft => ({
  ...draft,
  confirmedAt: at,
  confirmedBy: personId,
})

/** The office vouches for one assignment. Throws the first obstacle as `RuleBroken`. Confirming twice changes nothing. */
export async function confirmDraft(ports: Ports, request: DraftRequest): Promise<Draft> {
  const known = await rosters(ports)
  const draft = await changeDraft(ports, request, (before) => {
    const [first] = draftObstacles(before, known)
    if (first !== undefined) throw new RuleBroken(first.code, first.details)
    return before.confirmedAt === null ? confirmed(before, ports.now(), request.actor) : before
  })
  if (draft === null) throw new NotFound('draft')
  return draft
}

/** Takes a confirmation back so that the draft can be edited. */
export async function withdrawConfirmation(ports: Ports, request: DraftRequest): Promise<Draft> {
  const draft = await changeDraft(ports, request, (before) => ({ ...before, confirmedAt: null, confirmedBy: null }))
  if (draft === null) throw new NotFound('draft')
  return draft
}

export interface ConfirmedAll {
  confirmed: number
  /** Drafts that need a person's hand first. */
  left: { draftId: string; number: string; obstacles: Obstacle[] }[]
}

/** Confirms every draft that nothing stands in the way of. */
export async function confirmAll(
  ports: Ports,
  { planId, actor }: { planId: string; actor: Actor },
): Promise<ConfirmedAll> {
  officeOnly(actor)
  const known = await rosters(ports)
  return ports.plans.transact(planId, (held) => {
    stillDraft(held)
    const open = held.drafts.filter((draft) => draft.confirmedAt === null)
    const looked = open.map((draft) => ({ draft, obstacles: draftObstacles(draft, known) }))
    const saved = looked
      .filter(({ obstacles }) => obstacles.length === 0)
      .map(({ draft }) => ({ ...confirmed(draft, ports.now(), actor), version: draft.version + 1 }))
    const left = looked
      .filter(({ obstacles }) => obstacles.length > 0)
      .map(({ draft, obstacles }) => ({ draftId: draft.id, number: draft.number, obstacles }))
    return { change: { saved }, answer: { confirmed: saved.length, left } }
  })
}
