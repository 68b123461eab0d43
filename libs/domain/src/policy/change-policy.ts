import { RuleBroken } from '../errors'
import type { Cadence, CheckKind, PlanPolicy, Policy, Provision, ReportRule, Rung, Source, Subject } from './policy'
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
  | { type: 'rung'; subject: Subject; index: number; offset: number; on: boolean }
  | { type: 'limit'; limit: LimitName; days: number }
  | { type: 'provision'; id: string; on: boolean }

/** Whatever it was, it is the office's now; where the plan said something, its words are kept in sight. */
const byOffice = (source: Source | undefined): Source => {
  const { start, end } = source === undefined || source.from === 'default' ? {} : source
  return start === undefined || end === undefined ? { from: 'office' } : { from: 'office', start, end }
}

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

function changedLadder(ladder: readonly Rung[], { index, offset, on }: ChangeOf<'rung'>): Rung[] {
  const rung = ladder[index]
  if (rung === undefined) throw new RuleBroken('policy.unknown-element')
  const moved = offset === rung.offset ? {} : { offset, offsetImplied: false, source: byOffice(rung.source) }
  const changed = ladder.map((one, at) => (at === index ? { ...rung, ...moved, off: !on } : one))
  return changed.sort((one, other) => one.offset - other.offset)
}

function changedProvisions(provisions: readonly Provision[], { id, on }: ChangeOf<'provision'>): Provision[] {
  if (!provisions.some((one) => one.id === id)) throw new RuleBroken('policy.unknown-element')
  return provisions.map((one) => (one.id === id ? { ...one, off: !on } : one))
}

function changedChecks(policy: PlanPolicy, { check, on }: ChangeOf<'check'>): PlanPolicy {
  if (policy.checks.includes(check) === on) return policy
  const checks = checkKinds.filter((kind) => (kind === check ? on : policy.checks.includes(kind)))
  const { [check]: source, ...others } = policy.checkSources ?? {}
  return { ...policy, checks, checkSources: { ...others, [check]: byOffice(source) } }
}

const rulesChanged = (policy: Policy, change: Exclude<PolicyChange, { type: 'check' }>): Policy => {
  switch (change.type) {
    case 'report':
      return { ...policy, report: changedReport(policy.report, change) }
    case 'rung':
      return {
        ...policy,
        ladders: { ...policy.ladders, [change.subject]: changedLadder(policy.ladders[change.subject], change) },
      }
    case 'limit':
      return { ...policy, [change.limit]: change.days, officeLimits: [...(policy.officeLimits ?? []), change.limit] }
    case 'provision':
      return { ...policy, provisions: changedProvisions(policy.provisions ?? [], change) }
  }
}

/** The rules with one change of the office's. Throws `RuleBroken('policy.unknown-element')`. */
export const changePolicy = (policy: PlanPolicy, change: PolicyChange): PlanPolicy =>
  change.type === 'check'
    ? changedChecks(policy, change)
    : { ...policy, assignment: rulesChanged(policy.assignment, change) }
