import { NotFound } from '@luoshi/domain'
import type { FindingMarks, FindingMarkWrites } from '../../ports/finding-marks'
import type { PlanTarget, PlanTargets, PlanTargetWrites } from '../../ports/plan-targets'
import { keptTarget } from './constraints'
import type { MemoryRecord } from './record'

const targetsOf = (record: MemoryRecord, planId: string): PlanTarget[] =>
  [...record.targets.values()]
    .filter((target) => target.planId === planId)
    .sort((one, other) => one.ordinal - other.ordinal)

export const memoryTargets = (record: MemoryRecord): PlanTargets => ({
  ofPlan: (planId) => Promise.resolve(targetsOf(record, planId)),
  find: (planId, targetId) =>
    Promise.resolve().then(() => {
      const kept = record.targets.get(targetId)
      if (kept?.planId !== planId) throw new NotFound('target')
      return kept
    }),
})

export const memoryTargetWrites = (record: MemoryRecord): PlanTargetWrites => ({
  save: (target) =>
    Promise.resolve().then(() => {
      keptTarget(target)
      record.targets.set(target.id, target)
    }),
  lastOrdinal: (planId) => Promise.resolve(targetsOf(record, planId).at(-1)?.ordinal ?? 0),
})

export const memoryFindings = (record: MemoryRecord): FindingMarks => ({
  ofPlan: (planId) => Promise.resolve([...record.findings.values()].filter((mark) => mark.planId === planId)),
})

export const memoryFindingWrites = (record: MemoryRecord): FindingMarkWrites => ({
  mark: (mark) =>
    Promise.resolve().then(() => {
      record.findings.set(`${mark.planId} ${mark.findingId}`, mark)
    }),
})
