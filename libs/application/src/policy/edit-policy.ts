import {
  changePolicy,
  defaultPlanPolicy,
  RuleBroken,
  type Actor,
  type PlanPolicy,
  type PolicyChange,
} from '@luoshi/domain'
import type { HeldPlan, PlanChange } from '../ports/plan-store'
import type { Ports } from '../ports/ports'
import { stillDraft } from '../draft/change-draft'
import { compilePolicy } from './compile-policy'
import { officeOnly } from '../office-only'
import { draftStep, type Stepping } from '../draft/draft-step'

export interface PolicyEdit {
  planId: string
  actor: Actor
  /** The edition the changes are based on. */
  version: number
  /** Whether to begin again from what was read in the plan. */
  reset: boolean
  changes: readonly PolicyChange[]
}

/** How often the office has changed the rules of a plan, from 1. */
export const editionOf = ({ edition = 1 }: PlanPolicy): number => edition

/** Drafts that were to report as the plan says go on doing so; one with a rhythm of its own keeps it. */
function followers({ plan, drafts }: HeldPlan, policy: PlanPolicy, stepping: Stepping): PlanChange {
  const before = plan.policy.assignment.report?.cadence
  const after = policy.assignment.report?.cadence
  if (before === undefined || after === undefined || before === after) return {}
  const saved = drafts.filter(({ cadence }) => cadence === before).map((draft) => ({ ...draft, cadence: after }))
  return draftStep({ plan, drafts }, { saved }, stepping).change
}

/**
 * The office's changes to what was compiled from a plan, while it is a draft. Throws
 * `RuleBroken('policy.version-conflict')` where somebody was first, `RuleBroken('plan.not-draft')` once it is issued.
 */
export async function editPolicy(ports: Ports, edit: PolicyEdit): Promise<PlanPolicy> {
  const { planId, actor, version, reset, changes } = edit
  officeOnly(actor)
  const { reading } = await ports.plans.source(planId)
  return ports.plans.transact(planId, (held) => {
    stillDraft(held)
    if (editionOf(held.plan.policy) !== version) throw new RuleBroken('policy.version-conflict')
    const start = reset ? compilePolicy(reading, defaultPlanPolicy) : held.plan.policy
    const policy = { ...changes.reduce(changePolicy, start), edition: version + 1 }
    const drafts = followers(held, policy, { kind: 'bulk', actor, at: ports.now() })
    return { change: { ...drafts, plan: { policy } }, answer: policy }
  })
}
