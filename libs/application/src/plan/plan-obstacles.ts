import { refusalSentence, type ChinaDate } from '@luoshi/domain'
import { draftObstacles, type Obstacle, type Rosters } from '../draft/draft-obstacles'
import type { Draft, HeldPlan } from '../ports/plan-store'

/** The registry may have changed since a draft was confirmed: what could not be confirmed today is not issued either. */
function changedSince(draft: Draft, rosters: Rosters): Obstacle[] {
  const { number, title } = draft
  return draftObstacles(draft, rosters).map(({ code, details }) => ({
    code: 'plan.draft-not-ready',
    details: { number, title, why: refusalSentence(code, details) },
  }))
}

/**
 * All that stands in the way of issuing a plan on a date: nothing runs unconfirmed, nothing is due before it begins, nothing
 * goes to a department that is no more. `rosters` hold what the drafts name.
 */
export function planObstacles(
  { plan, drafts }: Pick<HeldPlan, 'plan' | 'drafts'>,
  rosters: Rosters,
  issuedOn: ChinaDate,
): Obstacle[] {
  if (plan.status !== 'draft') return [{ code: 'plan.already-issued', details: {} }]
  const unconfirmed = drafts.filter((draft) => draft.confirmedAt === null).length
  if (unconfirmed === drafts.length) return [{ code: 'plan.nothing-confirmed', details: {} }]
  if (unconfirmed > 0) return [{ code: 'plan.unconfirmed-drafts', details: { count: `${unconfirmed}` } }]
  return drafts.flatMap((draft) => {
    const { dueOn, title } = draft
    const past: Obstacle[] =
      dueOn !== null && dueOn < issuedOn ? [{ code: 'draft.due-in-past', details: { dueOn, title } }] : []
    return [...changedSince(draft, rosters), ...past]
  })
}
