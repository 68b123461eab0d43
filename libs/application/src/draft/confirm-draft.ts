import { RuleBroken, type Actor, type Instant } from '@luoshi/domain'
import type { Draft } from '../ports/plan-store'
import type { Ports } from '../ports/ports'
import { changeDraft, stillDraft, type DraftRequest } from './change-draft'
import { draftObstacles, rostersOf, type Obstacle, type Rosters } from './draft-obstacles'
import { officeOnly } from '../office-only'
import { draftStep } from './draft-step'

export const presentRosters = async ({ registry }: Ports): Promise<Rosters> =>
  rostersOf(...(await Promise.all([registry.departments(), registry.groups()])))

export const confirmed = (draft: Draft, at: Instant, { personId }: Actor): Draft => ({
  ...draft,
  confirmedAt: at,
  confirmedBy: personId,
})

/** The office vouches for one assignment. Throws the first obstacle as `RuleBroken`. Confirming twice changes nothing. */
export async function confirmDraft(ports: Ports, request: DraftRequest): Promise<Draft> {
  const known = await presentRosters(ports)
  return changeDraft(ports, request, 'confirm', (before) => {
    const [first] = draftObstacles(before, known)
    if (first !== undefined) throw new RuleBroken(first.code, first.details)
    return before.confirmedAt === null ? confirmed(before, ports.now(), request.actor) : before
  })
}

/** Takes a confirmation back so that the draft can be edited. */
export const withdrawConfirmation = (ports: Ports, request: DraftRequest): Promise<Draft> =>
  changeDraft(ports, request, 'withdraw', (before) => ({ ...before, confirmedAt: null, confirmedBy: null }))

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
  const known = await presentRosters(ports)
  return ports.plans.transact(planId, (held) => {
    stillDraft(held)
    const open = held.drafts.filter((draft) => draft.confirmedAt === null)
    const looked = open.map((draft) => ({ draft, obstacles: draftObstacles(draft, known) }))
    const saved = looked
      .filter(({ obstacles }) => obstacles.length === 0)
      .map(({ draft }) => confirmed(draft, ports.now(), actor))
    const left = looked
      .filter(({ obstacles }) => obstacles.length > 0)
      .map(({ draft, obstacles }) => ({ draftId: draft.id, number: draft.number, obstacles }))
    const { change } = draftStep(held, { saved }, { kind: 'confirm', actor, at: ports.now() })
    return { change, answer: { confirmed: saved.length, left } }
  })
}
