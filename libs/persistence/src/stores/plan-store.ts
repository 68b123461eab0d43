import type { ChangeFilter, HeldPlan, PlanChange, PlanStore } from '@luoshi/application'
import { NotFound, type Missing } from '@luoshi/domain'
import type { DataSource, EntityManager } from 'typeorm'
import { PlanDraftEntity } from '../entities/plan-draft.entity'
import { PlanOriginalEntity } from '../entities/plan-original.entity'
import { PlanTargetEntity } from '../entities/plan-target.entity'
import { PlanEntity } from '../entities/plan.entity'
import { available } from './availability'
import { draftChanges, logChange } from './draft-changes'
import { inBatches } from './in-batches'
import { assignmentNudges, discardRun, openAssignments, planNudge } from './plan-statements'
import { notify } from './notify'
import { originalRow, planOriginal } from './plan-original'
import { changedColumns, draftOf, draftRow, newPlanRow, planColumns, planOf } from './plan-rows'
import { targetRow } from './plan-targets'
import { timestampOrNull } from './row'

const found = <T>(row: T | null, what: Missing): T => {
  if (row === null) throw new NotFound(what)
  return row
}

async function tell(manager: EntityManager, planId: string, nudge: boolean): Promise<void> {
  const { text, values = [] } = notify({ kind: 'plan', id: planId, planId }, { nudge, mail: false })
  await manager.query(text, values)
}

async function heldPlan(manager: EntityManager, planId: string, filter?: ChangeFilter): Promise<HeldPlan> {
  const lock = { mode: 'pessimistic_write' } as const
  const plan = await manager.findOne(PlanEntity, { select: planColumns, where: { id: planId }, lock })
  const drafts = await manager.find(PlanDraftEntity, { where: { planId }, order: { ordinal: 'ASC' } })
  const changes = filter === undefined ? [] : await draftChanges(manager, planId, filter)
  return { plan: planOf(found(plan, 'plan')), drafts: drafts.map(draftOf), changes }
}

async function apply(manager: EntityManager, planId: string, change: PlanChange): Promise<void> {
  const { saved = [], dropped = [], nudge } = change
  const columns = changedColumns(change)
  if (Object.keys(columns).length > 0) await manager.update(PlanEntity, { id: planId }, columns)
  await inBatches(dropped, (batch) => manager.delete(PlanDraftEntity, batch))
  await inBatches(saved.map(draftRow), (batch) => manager.upsert(PlanDraftEntity, batch, ['id']))
  await logChange(manager, planId, change)
  if (nudge !== undefined) await manager.query(planNudge, [planId])
  if (nudge === 'all') await manager.query(assignmentNudges, [planId])
}

/** One transaction under the plan's row lock. */
const transact =
  (dataSource: DataSource): PlanStore['transact'] =>
  (planId, work, filter) =>
    available(async () => {
      const { change, answer } = await dataSource.transaction(async (manager) => {
        const done = work(await heldPlan(manager, planId, filter))
        await apply(manager, planId, done.change)
        return done
      })
      if (Object.keys(change).length > 0) await tell(dataSource.manager, planId, change.nudge !== undefined)
      return answer
    })

const reading = (
  dataSource: DataSource,
): Pick<PlanStore, 'find' | 'source' | 'withDigest' | 'drafts' | 'planOfDraft' | 'changes'> => {
  const plans = dataSource.getRepository(PlanEntity)
  const drafts = dataSource.getRepository(PlanDraftEntity)
  return {
    find: (id) =>
      available(async () => planOf(found(await plans.findOne({ select: planColumns, where: { id } }), 'plan'))),
    source: (id) =>
      available(async () => {
        const row = await plans.findOne({ select: { text: true, reading: true }, where: { id } })
        const { text, reading } = found(row, 'plan')
        return { text, reading }
      }),
    withDigest: (sha256) =>
      available(async () => (await plans.findOne({ select: { id: true }, where: { sha256 } }))?.id ?? null),
    drafts: (planId) =>
      available(async () => (await drafts.find({ where: { planId }, order: { ordinal: 'ASC' } })).map(draftOf)),
    changes: (planId, filter) => available(() => draftChanges(dataSource.manager, planId, filter)),
    planOfDraft: (id) =>
      available(async () => found(await drafts.findOne({ select: { planId: true }, where: { id } }), 'draft').planId),
  }
}

/** Plans and their drafts in PostgreSQL. */
export function planStore(dataSource: DataSource): PlanStore {
  const plans = dataSource.getRepository(PlanEntity)
  return {
    ...reading(dataSource),
    transact: transact(dataSource),
    original: (planId) => planOriginal(dataSource, planId),
    add: ({ original, ...plan }, drafts, targets) =>
      available(async () => {
        await dataSource.transaction(async (manager) => {
          await manager.insert(PlanEntity, newPlanRow(plan))
          if (original !== undefined) await manager.insert(PlanOriginalEntity, originalRow(plan.id, original))
          await inBatches(drafts.map(draftRow), (batch) => manager.insert(PlanDraftEntity, batch))
          await inBatches(targets.map(targetRow), (batch) => manager.insert(PlanTargetEntity, batch))
        })
        await tell(dataSource.manager, plan.id, false)
      }),
    openAssignments: (planId, afterOrdinal, limit) =>
      available(() => dataSource.query(openAssignments, [planId, afterOrdinal, limit])),
    setNextMoment: (id, at) =>
      available(async () => {
        await plans.update({ id }, { nextMomentAt: timestampOrNull(at) })
      }),
    discard: (planId) =>
      available(async () => {
        await dataSource.transaction(async (manager) => {
          for (const statement of discardRun) await manager.query(statement, [planId])
        })
        await tell(dataSource.manager, planId, true)
      }),
    running: () =>
      available(() =>
        dataSource.query(
          `SELECT id AS "planId", run FROM plan WHERE status <> 'draft' AND NOT (drill AND status = 'ended') ORDER BY id`,
        ),
      ),
  }
}
