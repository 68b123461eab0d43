import {
  chinaDate,
  dateWords,
  realClock,
  RuleBroken,
  startOf,
  type ChinaDate,
  type Instant,
  type PlanClock,
} from '@luoshi/domain'
import { change, type Asked } from '../change'
import { rostersFor } from '../draft/rosters'
import type { Ports } from '../ports/ports'
import { heldPlan, type PlanChanged } from './held-plan'
import { officeOnly } from '../office-only'
import { planObstacles } from './plan-obstacles'

/** What the first limits count from: the date of issue, or the moment the plan is entered. */
export const limitsFrom = ['issued-on', 'now'] as const
export type LimitsFrom = (typeof limitsFrom)[number]

export interface IssueRequest extends Asked {
  planId: string
  /** The date of issue; null for today. A drill's clock starts from it. */
  issuedOn: ChinaDate | null
  /** Absent, now: a paper that is entered late gives everybody the whole limit. */
  limitsFrom?: LimitsFrom
  /** Plan time over real time; above 1 it is a drill. */
  factor: number
  drill: boolean
}

const inFuture = (issuedOn: ChinaDate, today: ChinaDate): RuleBroken =>
  new RuleBroken('plan.issued-in-future', { issuedOn: dateWords(issuedOn), today: dateWords(today) })

const morning = 9

/** A drill that begins today begins at this instant, on any other date at its 09:00. */
const drillClock = (issuedOn: ChinaDate, factor: number, now: Instant): PlanClock => ({
  startedAt: now,
  origin: issuedOn === chinaDate(now) ? now : startOf(issuedOn, morning),
  factor,
})

/**
 * Sets the clock and hands the plan to its workflow, which registers and starts everything. Issued for real, a plan runs on the
 * wall's clock whatever date its paper bears; report windows and months that were over before are not asked for. Throws
 * `RuleBroken('plan.already-issued')`, the other obstacles, and `RuleBroken('plan.issued-in-future')`, which a drill may be.
 */
export async function beginIssuing(ports: Ports, request: IssueRequest): Promise<PlanChanged & { run: number }> {
  const { planId, actor } = request
  officeOnly(actor)
  return change(ports, { ...request, based: heldPlan(planId, { drafts: 'all' }) }, async (tx, held) => {
    const now = ports.now()
    const today = chinaDate(now)
    const issuedOn = request.issuedOn ?? today
    const drill = request.drill || request.factor !== 1
    const [first] = planObstacles(held, await rostersFor(tx, held.drafts), issuedOn)
    if (first !== undefined) throw new RuleBroken(first.code, first.details)
    if (!drill && issuedOn > today) throw inFuture(issuedOn, today)
    const clock = drill ? drillClock(issuedOn, request.factor, now) : realClock(now)
    const limitsFromIssue = !drill && request.limitsFrom === 'issued-on' && issuedOn < today
    const run = held.plan.run + 1
    const total = held.drafts.length
    const started = { status: 'issuing', run, drill, issuedOn, limitsFromIssue, clock } as const
    const plan = { ...started, issuingTotal: total, issuingDone: 0, issuedBy: actor.personId, lastMoment: null }
    await tx.plans.write(planId, { plan, issuedAt: now, nudge: 'plan' })
    return { planId, run }
  })
}
