import { byOffice } from './by-office'
import { changedLadder, ladderWith, type RungAdded, type RungChange } from './change-ladder'
import { changedProvisions, provisionsWith, type ProvisionAdded, type ProvisionChange } from './change-provisions'
import type { Cadence } from '../catalogue/periods'
import type { Subject } from '../catalogue/subjects'
import type { CheckKind, PlanPolicy, Policy, ReportRule, Rung } from './policy'
import { checkKinds } from './policy'

export const limitNames = [
  'acknowledgeWithin',
  'countersignWithin',
  'replyWithin',
  'correctWithin',
  'rectifyWithin',
  'yellowBefore',
  'redAfter',
] as const satisfies readonly (keyof Policy)[]
export type LimitName = (typeof limitNames)[number]

/** One thing the office changes of the rules a plan is to run under. */
export type PolicyChange =
  | {
      type: 'report'
      cadence: Cadence
      dueDay: number
      dueMonth: 'last' | 'next'
      /** Working days after the period's end, instead of a day of the month; null where a day is named. */
      dueAfter: number | null
      windowWorkingDays: number
      from: ReportRule['from']
      onDates: readonly string[]
    }
  | { type: 'check'; check: CheckKind; on: boolean }
  | { type: 'limit'; limit: LimitName; days: number }
  | RungChange
  | RungAdded
  | ProvisionChange
  | ProvisionAdded

type ChangeOf<T extends PolicyChange['type']> = Extract<PolicyChange, { type: T }>

function changedReport(rule: ReportRule | null, change: ChangeOf<'report'>): ReportRule {
  const { cadence, dueDay, dueMonth, dueAfter, windowWorkingDays, from, onDates } = change
  return {
    ...{ cadence, dueDay, windowWorkingDays, from, source: byOffice(rule?.source) },
    ...(dueMonth === 'next' ? { dueMonth } : {}),
    ...(dueAfter === null ? {} : { dueAfter }),
    ...(cadence === 'on-dates' && onDates.length > 0 ? { onDates: [...onDates].sort() } : {}),
  }
}

function changedChecks(policy: PlanPolicy, { check, on }: ChangeOf<'check'>): PlanPolicy {
  if (policy.checks.includes(check) === on) return policy
  const checks = checkKinds.filter((kind) => (kind === check ? on : policy.checks.includes(kind)))
  const { [check]: source, ...others } = policy.checkSources ?? {}
  return { ...policy, checks, checkSources: { ...others, [check]: byOffice(source) } }
}

const withLadder = (policy: Policy, subject: Subject, ladder: readonly Rung[]): Policy => ({
  ...policy,
  ladders: { ...policy.ladders, [subject]: ladder },
})

const rulesChanged = (policy: Policy, change: Exclude<PolicyChange, { type: 'check' }>): Policy => {
  switch (change.type) {
    case 'report':
      return { ...policy, report: changedReport(policy.report, change) }
    case 'rung':
      return withLadder(policy, change.subject, changedLadder(policy.ladders[change.subject], change))
    case 'add-rung':
      return withLadder(policy, change.subject, ladderWith(policy.ladders[change.subject], change))
    case 'limit':
      return { ...policy, [change.limit]: change.days, officeLimits: [...(policy.officeLimits ?? []), change.limit] }
    case 'provision':
      return { ...policy, provisions: changedProvisions(policy.provisions ?? [], change) }
    case 'add-provision':
      return { ...policy, provisions: provisionsWith(policy.provisions ?? [], change) }
  }
}

/** The rules with one change of the office's. Throws `RuleBroken('policy.unknown-element')`. */
export const changePolicy = (policy: PlanPolicy, change: PolicyChange): PlanPolicy =>
  change.type === 'check'
    ? changedChecks(policy, change)
    : { ...policy, assignment: rulesChanged(policy.assignment, change) }
