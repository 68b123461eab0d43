import type { Based } from '../change'
import type { HeldParts, HeldPlan, PlanChange } from '../ports/plan-store'
import type { Ports } from '../ports/ports'

/** Which plan was changed; what it is now can be read again. */
export interface PlanChanged {
  planId: string
}

/** A plan under its lock, whatever its status. */
export const heldPlan = (planId: string, parts: HeldParts = {}): Based<HeldPlan> => ({
  hold: (tx) => tx.plans.hold(planId, parts),
})

/** A change of a plan by the engine, which asks under no key: it repeats what it does not know to be done. */
export const advancePlan = (
  ports: Pick<Ports, 'change'>,
  planId: string,
  work: (held: HeldPlan) => PlanChange,
): Promise<void> => ports.change(null, async (tx) => tx.plans.write(planId, work(await tx.plans.hold(planId))))
