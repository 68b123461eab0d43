import {
  chinaDate,
  RuleBroken,
  startOf,
  type Actor,
  type ChinaDate,
  type Instant,
  type PlanClock,
} from '@luoshi/domain'
import type { Ports } from '../ports/ports'
import { officeOnly } from './office-only'
import { planObstacles } from './plan-obstacles'

export interface IssueRequest {
  planId: string
  actor: Actor
  /** The date its clock starts from; null for the present instant. */
  issuedOn: ChinaDate | null
  /** Plan time over real time; above 1 it is a drill. */
  factor: number
  drill: boolean
}

const morning = 9

/** Today's date is the present instant; any other date begins at its 09:00. */
function clockFrom({ issuedOn, factor }: IssueRequest, now: Instant): PlanClock {
  const today = issuedOn === null || issuedOn === chinaDate(now)
  return { startedAt: now, origin: today ? now : startOf(issuedOn, morning), factor }
}

/**
 * Sets the clock and hands the plan to its workflow, which registers and starts everything. Throws
 * `RuleBroken('plan.already-issued')` and the other obstacles. A clock ahead of the real one is for drills only.
 */
export async function beginIssuing(ports: Ports, request: IssueRequest): Promise<{ run: number }> {
  officeOnly(request.actor)
  return ports.plans.transact(request.planId, (held) => {
    const now = ports.now()
    const clock = clockFrom(request, now)
    const drill = request.drill || request.factor !== 1
    const [first] = planObstacles(held, chinaDate(clock.origin))
    if (first !== undefined) throw new RuleBroken(first.code, first.details)
    if (!drill && clock.origin > now) throw new RuleBroken('plan.issued-in-future')
    const run = held.plan.run + 1
    const total = held.drafts.length
    const started = { status: 'issuing', run, drill, clock, issuingTotal: total, issuingDone: 0 } as const
    const plan = { ...started, issuedBy: request.actor.personId, lastMoment: null }
    return { change: { plan, issuedAt: now, nudge: 'plan' }, answer: { run } }
  })
}
