import { NotFound } from '@luoshi/domain'
import type { FindingMarks } from '../../ports/finding-marks'
import type { PlanTarget, PlanTargets } from '../../ports/plan-targets'
import type { MemoryRecord } from './record'

const targetsOf = (record: MemoryRecord, planId: string): PlanTarget[] =>
  [...record.targets.values()]
    .filter((target) => target.planId === planId)
    .sort((one, other) => one.ordinal - other.ordinal)

export const memoryTargets = (record: MemoryRecord): PlanTargets => ({
  ofPlan: (planId) => Promise.resolve(targetsOf(record, planId)),
  transact: (planId, work) =>
    Promise.resolve().then(() => {
      const kept = record.plans.get(planId)
      if (kept === undefined) throw new NotFound('plan')
      const saved = work({ status: kept.plan.status, targets: targetsOf(record, planId) })
      record.targets.set(saved.id, saved)
      return saved
    }),
})

export const memoryFindings = (record: MemoryRecord): FindingMarks => ({
  ofPlan: (planId) => Promise.resolve([...record.findings.values()].filter((mark) => mark.planId === planId)),
  mark: (mark) =>
    Promise.resolve().then(() => {
      record.findings.set(`${mark.planId} ${mark.findingId}`, mark)
    }),
})
