import type { PlanTarget, PlanTargets } from '@luoshi/application'
import { NotFound } from '@luoshi/domain'
import type { DataSource, EntityManager } from 'typeorm'
import { PlanTargetEntity } from '../entities/plan-target.entity'
import { PlanEntity } from '../entities/plan.entity'
import { available } from './availability'
import { notify } from './notify'
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

const ofPlan = async (manager: EntityManager, planId: string): Promise<PlanTarget[]> =>
  (await manager.find(PlanTargetEntity, { where: { planId }, order: { ordinal: 'ASC', id: 'ASC' } })).map(targetOf)

/** Targets of plans in PostgreSQL. */
export const planTargets = (dataSource: DataSource): PlanTargets => ({
  ofPlan: (planId) => available(() => ofPlan(dataSource.manager, planId)),
  transact: (planId, work) =>
    available(async () => {
      const saved = await dataSource.transaction(async (manager) => {
        const lock = { mode: 'pessimistic_write' } as const
        const plan = await manager.findOne(PlanEntity, {
          select: { id: true, status: true },
          where: { id: planId },
          lock,
        })
        if (plan === null) throw new NotFound('plan')
        const target = work({ status: plan.status, targets: await ofPlan(manager, planId) })
        await manager.upsert(PlanTargetEntity, targetRow(target), ['id'])
        return target
      })
      const { text, values = [] } = notify({ kind: 'plan', id: planId, planId }, { nudge: false, mail: false })
      await dataSource.query(text, values)
      return saved
    }),
})
