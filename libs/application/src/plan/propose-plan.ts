import { defaultPlanPolicy, RuleBroken, type PlanPolicy, type RefusalCode } from '@luoshi/domain'
import { readPlan, type PlanReading, type ReadOptions } from '@luoshi/plan-text'
import { randomUUID } from 'node:crypto'
import { refuseUnreadable } from '../assignments/text'
import type { Draft } from '../ports/plan-store'
import type { PlanTarget } from '../ports/plan-targets'
import type { Department, DepartmentGroup } from '../ports/registry'
import { compilePolicy } from '../policy/compile-policy'
import { nameIndex } from '../registry/name-index'
import { proposeDrafts } from '../draft/propose-drafts'
import { readTargets } from '../target/read-targets'

/**
 * The most that one plan may hold. Ten times what the longest plan known to us has (about 200 clauses in 40,000 characters);
 * up to here a page of the workbench is there within a second.
 */
export const planLimits = { characters: 1_000_000, drafts: 2_000, targets: 10_000 } as const

/** A plan's text with what is known when it is read. Plain data: it can be sent to another thread. */
export interface PlanWords {
  text: string
  tables: NonNullable<ReadOptions['tables']>
  departments: readonly Department[]
  groups: readonly DepartmentGroup[]
}

/** All that reading a plan gives, ready to be kept. Plain data as well. */
export interface PlanProposal {
  planId: string
  reading: PlanReading
  policy: PlanPolicy
  drafts: Draft[]
  targets: PlanTarget[]
}

function refuseMoreThan(most: number, count: number, code: RefusalCode): void {
  if (count > most) throw new RuleBroken(code, { count: `${count}`, most: `${most}` })
}

/**
 * Throws `RuleBroken('plan.empty')` when there is no text, `RuleBroken('plan.text-too-long')` beyond the longest plan, and
 * `RuleBroken('text.unreadable')` when it cannot be kept.
 */
export function refuseUnusable(text: string): void {
  if (text.trim() === '') throw new RuleBroken('plan.empty')
  refuseMoreThan(planLimits.characters, text.length, 'plan.text-too-long')
  refuseUnreadable(text)
}

/**
 * Reads a plan and proposes its assignments, policy and targets; pure but for the ids it gives. Throws as `refuseUnusable`, and
 * `RuleBroken('plan.too-many-assignments')` and `RuleBroken('plan.too-many-targets')`.
 */
export function proposePlan({ text, tables, departments, groups }: PlanWords): PlanProposal {
  refuseUnusable(text)
  const planId = randomUUID()
  const reading = readPlan(text, { tables })
  refuseMoreThan(planLimits.drafts, reading.clauses.length, 'plan.too-many-assignments')
  refuseMoreThan(planLimits.targets, reading.targets.length, 'plan.too-many-targets')
  const policy = compilePolicy(reading, defaultPlanPolicy)
  const cadence = policy.assignment.report?.cadence ?? null
  const names = nameIndex(departments, groups, reading.document.signedOn)
  const drafts = proposeDrafts({ planId, text, reading, names, cadence, newId: randomUUID })
  refuseMoreThan(planLimits.drafts, drafts.length, 'plan.too-many-assignments')
  return { planId, reading, policy, drafts, targets: readTargets(planId, reading, drafts, randomUUID) }
}
