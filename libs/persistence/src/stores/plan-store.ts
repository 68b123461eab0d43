import type { HeldParts, HeldPlan, PlanChange, PlanStore, PlanWrites } from '@luoshi/application'
import { NotFound, type Missing } from '@luoshi/domain'
import { In, type EntityManager } from 'typeorm'
import { PlanDraftEntity } from '../entities/plan-draft.entity'
import { PlanOriginalEntity } from '../entities/plan-original.entity'
import { PlanTargetEntity } from '../entities/plan-target.entity'
import { PlanEntity } from '../entities/plan.entity'
import { drillRests } from '../queries/drill-rests'
import { available } from './availability'
import { draftChanges, logChange } from './draft-changes'
import { inBatches } from './in-batches'
import { originalRow, planOriginal } from './plan-original'
import { changedColumns, draftOf, draftRow, newPlanRow, planColumns, planOf } from './plan-rows'
import { assignmentNudges, discardRun, openAssignments, planNudge } from './plan-statements'
import { targetRow } from './plan-targets'
import type { RecordAccess } from './record-access'
import { timestampOrNull } from './row'

const found = <T>(row: T | null, what: Missing): T => {
  if (row === null) throw new NotFound(what)
  return row
}

/** Rows that are unpacked without holding the loop. */
const ROWS_AT_ONCE = 200

/** All drafts of a plan in their order; to be read from one state of the record. */
async function allDrafts(manager: EntityManager, planId: string): Promise<PlanDraftEntity[]> {
  const rows: PlanDraftEntity[] = []
  let page: PlanDraftEntity[]
  do {
    const order = { ordinal: 'ASC', id: 'ASC' } as const
    page = await manager.find(PlanDraftEntity, { where: { planId }, order, skip: rows.length, take: ROWS_AT_ONCE })
    rows.push(...page)
  } while (page.length === ROWS_AT_ONCE)
  return rows
}

async function heldDrafts(
  manager: EntityManager,
  planId: string,
  drafts: HeldParts['drafts'] = [],
): Promise<PlanDraftEntity[]> {
  if (drafts === 'all') return allDrafts(manager, planId)
  if (drafts.length === 0) return []
  return manager.find(PlanDraftEntity, { where: { planId, id: In([...drafts]) }, order: { ordinal: 'ASC' } })
}

async function held(manager: EntityManager, planId: string, { drafts, changes }: HeldParts): Promise<HeldPlan> {
  const lock = { mode: 'pessimistic_write' } as const
  const plan = await manager.findOne(PlanEntity, { select: planColumns, where: { id: planId }, lock })
  return {
    plan: planOf(found(plan, 'plan')),
    drafts: (await heldDrafts(manager, planId, drafts)).map(draftOf),
    changes: changes === undefined ? [] : await draftChanges(manager, planId, changes),
  }
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

/** Plans and their drafts, read from PostgreSQL. */
export function planStore({ manager, snapshot }: RecordAccess): PlanStore {
  const plans = manager.getRepository(PlanEntity)
  const drafts = manager.getRepository(PlanDraftEntity)
  return {
    find: (id) =>
      available(async () => planOf(found(await plans.findOne({ select: planColumns, where: { id } }), 'plan'))),
    source: (id) =>
      available(async () => {
        const row = await plans.findOne({ select: { text: true, reading: true }, where: { id } })
        const { text, reading } = found(row, 'plan')
        return { text, reading }
      }),
    original: (planId) => planOriginal(manager, planId),
    withDigest: (sha256) =>
      available(async () => (await plans.findOne({ select: { id: true }, where: { sha256 } }))?.id ?? null),
    drafts: (planId) => available(() => snapshot(async (reading) => (await allDrafts(reading, planId)).map(draftOf))),
    draft: (planId, id) => available(async () => draftOf(found(await drafts.findOneBy({ planId, id }), 'draft'))),
    draftsThere: (planId, ids) =>
      available(async () => {
        if (ids.length === 0) return []
        const there = await drafts.find({ select: { id: true }, where: { planId, id: In([...ids]) } })
        return there.map(({ id }) => id)
      }),
    changes: (planId, filter) => available(() => draftChanges(manager, planId, filter)),
    openAssignments: (planId, afterOrdinal, limit) =>
      available(() => manager.query(openAssignments, [planId, afterOrdinal, limit])),
    running: () =>
      available(() =>
        manager.query(
          `SELECT id AS "planId", run FROM plan WHERE status <> 'draft' AND NOT ${drillRests()} ORDER BY id`,
        ),
      ),
  }
}

/** Plans and their drafts, written to PostgreSQL on the connection of a change. */
export function planWrites({ manager, tell }: RecordAccess): PlanWrites {
  const told = (planId: string, nudge: boolean): void => {
    tell({ kind: 'plan', id: planId, planId }, { nudge, mail: false })
  }
  return {
    add: async ({ original, ...plan }, drafts, targets) => {
      await manager.insert(PlanEntity, newPlanRow(plan))
      if (original !== undefined) await manager.insert(PlanOriginalEntity, originalRow(plan.id, original))
      await inBatches(drafts.map(draftRow), (batch) => manager.insert(PlanDraftEntity, batch))
      await inBatches(targets.map(targetRow), (batch) => manager.insert(PlanTargetEntity, batch))
      told(plan.id, false)
    },
    hold: (planId, parts = {}) => held(manager, planId, parts),
    write: async (planId, change) => {
      if (Object.keys(change).length === 0) return
      await apply(manager, planId, change)
      told(planId, change.nudge !== undefined)
    },
    setNextMoment: async (id, at) => {
      await manager.update(PlanEntity, { id }, { nextMomentAt: timestampOrNull(at) })
    },
    discard: async (planId) => {
      for (const statement of discardRun) await manager.query(statement, [planId])
      told(planId, true)
    },
  }
}
