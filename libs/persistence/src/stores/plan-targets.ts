import type { PlanTarget, PlanTargets, PlanTargetWrites } from '@luoshi/application'
import { NotFound } from '@luoshi/domain'
import { PlanTargetEntity } from '../entities/plan-target.entity'
import { available } from './availability'
import type { RecordAccess } from './record-access'
import { instantOrNull, timestampOrNull } from './row'

export const targetRow = ({ span, changedAt, ...target }: PlanTarget): PlanTargetEntity => ({
  ...target,
  spanStart: span?.start ?? null,
  spanEnd: span?.end ?? null,
  changedAt: timestampOrNull(changedAt),
})

const targetOf = ({ spanStart, spanEnd, changedAt, ...row }: PlanTargetEntity): PlanTarget => ({
  ...row,
  span: spanStart === null || spanEnd === null ? null : { start: spanStart, end: spanEnd },
  changedAt: instantOrNull(changedAt),
})

/** Targets of plans, read from PostgreSQL. */
export const planTargets = ({ manager }: RecordAccess): PlanTargets => ({
  ofPlan: (planId) =>
    available(async () => {
      const order = { ordinal: 'ASC', id: 'ASC' } as const
      return (await manager.find(PlanTargetEntity, { where: { planId }, order })).map(targetOf)
    }),
  find: (planId, id) =>
    available(async () => {
      const row = await manager.findOneBy(PlanTargetEntity, { planId, id })
      if (row === null) throw new NotFound('target')
      return targetOf(row)
    }),
})

export const planTargetWrites = ({ manager, tell }: RecordAccess): PlanTargetWrites => ({
  save: async (target) => {
    await manager.upsert(PlanTargetEntity, targetRow(target), ['id'])
    tell({ kind: 'plan', id: target.planId, planId: target.planId })
  },
  lastOrdinal: async (planId) => (await manager.maximum(PlanTargetEntity, 'ordinal', { planId })) ?? 0,
})
