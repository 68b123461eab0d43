import { changePolicy, defaultPlanPolicy, type PlanPolicy, type PolicyChange } from '@luoshi/domain'
import { change, type Asked, type Based } from '../change'
import type { HeldPlan, PlanChange } from '../ports/plan-store'
import type { Ports } from '../ports/ports'
import { planInDraft } from '../draft/change-draft'
import { compilePolicy } from './compile-policy'
import { officeOnly } from '../office-only'
import { draftStep, type Stepping } from '../draft/draft-step'

export interface PolicyEdit extends Asked {
  planId: string
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

const thePolicy = ({ planId, version }: PolicyEdit): Based<HeldPlan> => ({
  ...planInDraft(planId, { drafts: 'all' }),
  expected: {
    ...{ what: 'policy', version, conflict: 'policy.version-conflict' },
    versionOf: ({ plan }) => editionOf(plan.policy),
  },
})

/**
 * The office's changes to what was compiled from a plan, while it is a draft. Throws `EditConflict` where somebody was first,
 * `RuleBroken('plan.not-draft')` once it is issued.
 */
export async function editPolicy(ports: Ports, edit: PolicyEdit): Promise<PlanPolicy> {
  const { planId, actor, reset, changes } = edit
  officeOnly(actor)
  return change(ports, { ...edit, based: thePolicy(edit) }, async (tx, held) => {
    const present = held.plan.policy
    const start = reset ? compilePolicy((await tx.plans.source(planId)).reading, defaultPlanPolicy) : present
    const policy = { ...changes.reduce(changePolicy, start), edition: editionOf(present) + 1 }
    const drafts = followers(held, policy, { kind: 'bulk', actor, at: ports.now() })
    await tx.plans.write(planId, { ...drafts, plan: { policy } })
    return policy
  })
}
