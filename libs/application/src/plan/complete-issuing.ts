import { RuleBroken } from '@luoshi/domain'
import type { Ports } from '../ports/ports'

/** All assignments are on the ledger and have their workflows. Repeating it changes nothing. */
export async function completeIssuing(ports: Ports, planId: string): Promise<void> {
  await ports.plans.transact(planId, ({ plan }) => {
    if (plan.status === 'draft') throw new RuleBroken('plan.not-running')
    const change = plan.status === 'issuing' ? { plan: { status: 'issued' as const } } : {}
    return { change, answer: null }
  })
}
