import type { ChinaDate } from '@luoshi/domain'
import type { HeldPlan } from '../ports/plan-store'
import type { Obstacle } from '../draft/draft-obstacles'

/** All that stands in the way of issuing a plan on a date: nothing runs unconfirmed, nothing is due before it begins. */
export function planObstacles({ plan, drafts }: Pick<HeldPlan, 'plan' | 'drafts'>, issuedOn: ChinaDate): Obstacle[] {
  if (plan.status !== 'draft') return [{ code: 'plan.already-issued', details: {} }]
  const unconfirmed = drafts.filter((draft) => draft.confirmedAt === null).length
  if (unconfirmed === drafts.length) return [{ code: 'plan.nothing-confirmed', details: {} }]
  if (unconfirmed > 0) return [{ code: 'plan.unconfirmed-drafts', details: { count: `${unconfirmed}` } }]
  return drafts.flatMap(({ dueOn, title }) =>
    dueOn !== null && dueOn < issuedOn ? [{ code: 'draft.due-in-past', details: { dueOn, title } }] : [],
  )
}
