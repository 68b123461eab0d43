import type { ProgressCheck, ProgressChecks, ProgressCheckWrites, Standing } from '@luoshi/application'
import { NotFound, RuleBroken } from '@luoshi/domain'
import { IsNull, type EntityManager } from 'typeorm'
import { ProgressCheckEntity } from '../entities/progress-check.entity'
import { available } from './availability'
import type { RecordAccess } from './record-access'
import { instant, timestamp } from './row'

const standings = `
SELECT stage, light, CASE WHEN closed_at IS NULL AND light <> 'green' THEN state END AS state
FROM assignment WHERE plan_id = $1 ORDER BY ordinal`

const opening = `
INSERT INTO progress_check (id, plan_id, kind, period, opened_at, laggards, figures) VALUES ($1, $2, $3, $4, $5, $6, $7)
ON CONFLICT DO NOTHING RETURNING id`

function checkOf(row: ProgressCheckEntity): ProgressCheck {
  const { conclusion, concludedBy, concludedAt, ...check } = row
  const concluded = conclusion !== null && concludedBy !== null && concludedAt !== null
  return {
    ...check,
    openedAt: instant(row.openedAt),
    conclusion: concluded ? { text: conclusion, by: concludedBy, at: instant(concludedAt) } : null,
  }
}

async function find(manager: EntityManager, id: string): Promise<ProgressCheck> {
  const row = await manager.findOneBy(ProgressCheckEntity, { id })
  if (row === null) throw new NotFound('progress-check')
  return checkOf(row)
}

/** Progress checks, read from PostgreSQL. */
export const progressChecks = ({ manager }: RecordAccess): ProgressChecks => ({
  find: (id) => available(() => find(manager, id)),
  standings: (planId) => available(() => manager.query<Standing[]>(standings, [planId])),
})

export function progressCheckWrites({ manager, tell }: RecordAccess): ProgressCheckWrites {
  const told = (planId: string): void => {
    tell({ kind: 'plan', id: planId, planId })
  }
  return {
    open: async ({ id, planId, kind, period, openedAt, laggards, figures }) => {
      const rows = await manager.query<{ id: string }[]>(opening, [
        ...[id, planId, kind, period, timestamp(openedAt)],
        ...[JSON.stringify(laggards), JSON.stringify(figures)],
      ])
      if (rows.length > 0) told(planId)
      return rows.length > 0
    },
    conclude: async (id, { text, personId, at }) => {
      const conclusion = { conclusion: text, concludedBy: personId, concludedAt: timestamp(at) }
      const { affected } = await manager.update(ProgressCheckEntity, { id, conclusion: IsNull() }, conclusion)
      const { planId } = await find(manager, id)
      if (affected === 0) throw new RuleBroken('check.concluded')
      told(planId)
    },
  }
}
