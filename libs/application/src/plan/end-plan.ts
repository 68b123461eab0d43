import { RuleBroken, stoppedAt } from '@luoshi/domain'
import { performCommand } from '../assignments/perform-command'
import { refuseUnreadable } from '../assignments/text'
import { change, type Asked } from '../change'
import type { Plan, PlanEnding } from '../ports/plan-store'
import type { Ports } from '../ports/ports'
import { eachOpen, type Batch } from './batch'
import { advancePlan, heldPlan, type PlanChanged } from './held-plan'
import { officeOnly } from '../office-only'

export interface PlanRequest extends Asked {
  planId: string
}

export interface EndRequest extends PlanRequest {
  /** What becomes of the items that are open: they run on until they are closed, or all are revoked. A drill stops where it is. */
  openItems: PlanEnding['openItems']
  /** Why they are revoked. */
  reason: string
}

function refuseEnding({ status, drill }: Plan, { actor, openItems, reason }: EndRequest): void {
  if (!drill && actor.role !== 'director') throw new RuleBroken('role.director-only')
  if (!drill && status === 'issuing') throw new RuleBroken('plan.issuing')
  if (status !== 'issued' && status !== 'issuing') throw new RuleBroken('plan.not-running')
  if (!drill && openItems === 'revoke' && reason.trim() === '') throw new RuleBroken('plan.end-reason-required')
}

/**
 * Ends a plan: its checks come to an end, and nothing is added to it. The director decides what becomes of the items that are
 * open; the plan's workflow sees to it. A drill stops where it is and is kept. Throws `RuleBroken('plan.not-running')`,
 * `RuleBroken('plan.issuing')`, `RuleBroken('plan.end-reason-required')` and `RuleBroken('role.director-only')`.
 */
export async function endPlan(ports: Ports, request: EndRequest): Promise<PlanChanged> {
  const { planId, actor, openItems, reason } = request
  officeOnly(actor)
  refuseUnreadable(reason)
  return change(ports, { ...request, based: heldPlan(planId) }, async (tx, { plan }) => {
    refuseEnding(plan, request)
    const revoked = !plan.drill && openItems === 'revoke'
    const how = revoked ? { openItems, reason: reason.trim(), done: false } : { reason: '', done: true }
    const at = ports.now()
    const ending: PlanEnding = { openItems: 'run-on', ...how, actor, at }
    const stopped = plan.drill && plan.clock !== null ? { clock: stoppedAt(plan.clock, at) } : {}
    await tx.plans.write(planId, { plan: { status: 'ended', ending, ...stopped }, nudge: plan.drill ? 'all' : 'plan' })
    return { planId }
  })
}

/** Whether items of an ended plan are still to be revoked. */
export const isRevoking = ({ status, ending }: Plan): boolean => status === 'ended' && ending?.done === false

/** The same key each time: what was revoked before is not revoked again. */
async function revoke(
  ports: Ports,
  { id, run }: Plan,
  { actor, reason }: PlanEnding,
  assignmentId: string,
): Promise<void> {
  const idempotencyKey = `end-${id}-${run.toString()}-${assignmentId}`
  try {
    await performCommand(ports, { assignmentId, actor, command: { type: 'revoke', reason }, idempotencyKey })
  } catch (error) {
    const over = error instanceof RuleBroken && /^assignment\.(?:closed|revoked)$/.test(error.code)
    if (!over) throw error
  }
}

/** Revokes the next open items of an ended plan. Repeating a batch revokes nothing twice. Throws `Unavailable`. */
export async function revokeOpenItems(
  ports: Ports,
  planId: string,
  afterOrdinal: number,
  limit: number,
): Promise<Batch> {
  const plan = await ports.plans.find(planId)
  const { ending } = plan
  if (!isRevoking(plan) || ending === null) return { lastOrdinal: null, failures: [] }
  return eachOpen(ports, { planId, afterOrdinal, limit }, (assignmentId) => revoke(ports, plan, ending, assignmentId))
}

/** Notes that all open items of an ended plan were revoked. Repeating it changes nothing. */
export const completeEnding = (ports: Ports, planId: string): Promise<void> =>
  advancePlan(ports, planId, ({ plan }) =>
    isRevoking(plan) && plan.ending !== null ? { plan: { ending: { ...plan.ending, done: true } } } : {},
  )

/** Throws a drill's data away; the plan can be issued again. Throws `RuleBroken('plan.not-drill')`. */
export async function discardRun(ports: Ports, { planId, ...asked }: PlanRequest): Promise<PlanChanged> {
  officeOnly(asked.actor)
  return change(ports, { ...asked, based: heldPlan(planId) }, async (tx, { plan }) => {
    if (!plan.drill) throw new RuleBroken(plan.status === 'draft' ? 'plan.not-issued' : 'plan.not-drill')
    await tx.plans.discard(planId)
    return { planId }
  })
}
