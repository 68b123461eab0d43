import type { PlanPolicy } from '@luoshi/domain'
import type { PlanReading } from '@luoshi/plan-text'
import { planLadders } from './ladder-rungs'
import { planChecks } from './plan-checks'
import { planProvisions } from './plan-provisions'
import { reportEntry, reportRule } from './report-rule'

/** The plan's own mechanism laid over what holds where it says nothing. Every element says where it comes from. */
export function compilePolicy({ mechanism }: Pick<PlanReading, 'mechanism'>, fallback: PlanPolicy): PlanPolicy {
  const { assignment } = fallback
  const { ladders, entries } = planLadders(mechanism, assignment.ladders)
  const provisions = planProvisions(mechanism, reportEntry(mechanism), entries)
  return {
    ...planChecks(mechanism, fallback),
    assignment: {
      ...assignment,
      report: assignment.report === null ? null : reportRule(mechanism, assignment.report),
      ladders,
      ...(provisions.length === 0 ? {} : { provisions }),
    },
  }
}
