import type { Actor, BehaviourName, ChinaDate } from '@luoshi/domain'
import { assignmentSeed } from '../plan/assignment-seed'
import { presentRosters } from '../draft/rosters'
import { draftObstacles } from '../draft/draft-obstacles'
import { officeOnly } from '../office-only'
import type { Ports } from '../ports/ports'
import { forecast, type Forecast } from './forecast'

export interface PlanForecast extends Forecast {
  /** Drafts that cannot be rehearsed yet, since something about them is unsettled. */
  leftOut: { draftId: string; number: string; title: string }[]
}

/**
 * The year a plan would run if it were issued on a date, confirmed or not: nothing is written. Throws `NotFound('plan')` and
 * `RuleBroken('role.not-allowed')` for anyone but the office.
 */
export async function forecastPlan(
  ports: Ports,
  request: { planId: string; actor: Actor; issuedOn: ChinaDate; behaviour: BehaviourName },
): Promise<PlanForecast> {
  officeOnly(request.actor)
  const plan = await ports.plans.find(request.planId)
  const [drafts, rosters, calendar] = await Promise.all([
    ports.plans.drafts(plan.id),
    presentRosters(ports),
    ports.calendars.current(),
  ])
  const settled = drafts.filter((draft) => draftObstacles(draft, rosters).length === 0)
  const unsettled = drafts.filter((draft) => !settled.includes(draft))
  const seeds = settled.map((draft) => assignmentSeed(plan, draft, rosters))
  const { issuedOn, behaviour } = request
  return {
    ...(await forecast({ seeds, policy: plan.policy, calendar, issuedOn, behaviour })),
    leftOut: unsettled.map(({ id, number, title }) => ({ draftId: id, number, title })),
  }
}
