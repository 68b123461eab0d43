import { RuleBroken } from '@luoshi/domain'
import type { Ports } from '../ports/ports'
import { advancePlan } from './held-plan'

/** All assignments are on the ledger and have their workflows. Repeating it changes nothing. */
export const completeIssuing = (ports: Ports, planId: string): Promise<void> =>
  advancePlan(ports, planId, ({ plan }) => {
    if (plan.status === 'draft') throw new RuleBroken('plan.not-running')
    return plan.status === 'issuing' ? { plan: { status: 'issued' } } : {}
  })
