import type { ProgressCheck, ProgressChecks, Standing } from '@luoshi/application'
import { NotFound, RuleBroken } from '@luoshi/domain'
import { IsNull, type DataSource } from 'typeorm'
import { ProgressCheckEntity } from '../entities/progress-check.entity'
import { available } from './availability'
import { notify } from './notify'
import { instant, timestamp } from './row'

const standings = `
SELECT light, closed_at IS NULL AS open, CASE WHEN closed_at IS NULL AND light <> 'green' THEN state END AS state
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

/** Progress checks in PostgreSQL. */
export function progressChecks(dataSource: DataSource): ProgressChecks {
  const checks = dataSource.getRepository(ProgressCheckEntity)
  const tell = async (planId: string): Promise<void> => {
    const { text, values = [] } = notify({ kind: 'plan', id: planId, planId }, { nudge: false, mail: false })
    await dataSource.query(text, values)
  }
  const find = async (id: string): Promise<ProgressCheck> => {
    const row = await checks.findOneBy({ id })
    if (row === null) throw new NotFound('progress-check')
    return checkOf(row)
  }
  return {
    find: (id) => available(() => find(id)),
    open: ({ id, planId, kind, period, openedAt, laggards, figures }) =>
      available(async () => {
        const rows = await dataSource.query<{ id: string }[]>(opening, [
          ...[id, planId, kind, period, timestamp(openedAt)],
          ...[JSON.stringify(laggards), JSON.stringify(figures)],
        ])
        if (rows.length > 0) await tell(planId)
        return rows.length > 0
      }),
    conclude: (id, { text, personId, at }) =>
      available(async () => {
        const conclusion = { conclusion: text, concludedBy: personId, concludedAt: timestamp(at) }
        const { affected } = await checks.update({ id, conclusion: IsNull() }, conclusion)
        const { planId } = await find(id)
        if (affected === 0) throw new RuleBroken('check.concluded')
        await tell(planId)
      }),
    standings: (planId) => available(() => dataSource.query<Standing[]>(standings, [planId])),
  }
}
