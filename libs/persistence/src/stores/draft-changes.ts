import type { ChangeFilter, DraftChange, PlanChange } from '@luoshi/application'
import { In, type EntityManager } from 'typeorm'
import { DraftChangeEntity } from '../entities/draft-change.entity'
import { instant, instantOrNull, timestamp, timestampOrNull } from './row'

const changeOf = (row: DraftChangeEntity): DraftChange => {
  const { seq, kind, before, after, orderBefore, orderAfter, changedBy, changedAt, undoneAt } = row
  return {
    ...{ seq, kind, before, after, orderBefore, orderAfter, changedBy },
    changedAt: instant(changedAt),
    undoneAt: instantOrNull(undoneAt),
  }
}

/** Steps of work on a plan's drafts, the newest first. */
export async function draftChanges(
  manager: EntityManager,
  planId: string,
  { by, kinds, limit }: ChangeFilter,
): Promise<DraftChange[]> {
  const asked = {
    ...(by === undefined ? {} : { changedBy: by }),
    ...(kinds === undefined ? {} : { kind: In([...kinds]) }),
  }
  const found = await manager.find(DraftChangeEntity, {
    where: { planId, ...asked },
    order: { seq: 'DESC' },
    take: limit,
  })
  return found.map(changeOf)
}

/** Writes the step that was made, and the one that was undone or done again. */
export async function logChange(manager: EntityManager, planId: string, { logged, turned }: PlanChange): Promise<void> {
  if (logged !== undefined) {
    const { changedAt, undoneAt, before, after, orderBefore, orderAfter, ...step } = logged
    await manager.insert(DraftChangeEntity, {
      ...step,
      ...{ planId, before: [...before], after: [...after] },
      ...{ orderBefore: [...orderBefore], orderAfter: [...orderAfter] },
      changedAt: timestamp(changedAt),
      undoneAt: timestampOrNull(undoneAt),
    })
  }
  if (turned !== undefined) {
    const { seq, before, after, undoneAt } = turned
    const columns = { before: [...before], after: [...after], undoneAt: timestampOrNull(undoneAt) }
    await manager.update(DraftChangeEntity, { planId, seq }, columns)
  }
}
