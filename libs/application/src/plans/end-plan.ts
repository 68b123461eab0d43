import { RuleBroken, type Actor } from '@luoshi/domain'
import type { Ports } from '../ports/ports'
import { officeOnly } from './office-only'

export interface PlanRequest {
  planId: string
  actor: Actor
}

/**
 * The plan's own moments come to an end. Its open assignments go on until they are closed; those of a drill stop where they
 * are. Throws `RuleBroken('plan.not-running')`.
 */
export async function endPlan(ports: Ports, { planId, actor }: PlanRequest): Promise<void> {
  officeOnly(actor)
  await ports.plans.transact(planId, ({ plan }) => {
    if (plan.status !== 'issued' && plan.status !== 'issuing') throw new RuleBroken('plan.not-running')
    return { change: { plan: { status: 'ended' }, nudge: plan.drill ? 'all' : 'plan' }, answer: null }
  })
}

/** Throws a drill's data away; the plan can be issued again. Throws `RuleBroken('plan.not-drill')`. */
export async function discardRun(ports: Ports, { planId, actor }: PlanRequest): Promise<void> {
  officeOnly(actor)
  const plan = await ports.plans.find(planId)
  if (!plan.drill) throw new RuleBroken(plan.status === 'draft' ? 'plan.not-issued' : 'plan.not-drill')
  await ports.plans.discard(planId)
}
