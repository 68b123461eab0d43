import type { FindingMarks } from '@luoshi/application'
import type { DataSource } from 'typeorm'
import { FindingMarkEntity } from '../entities/finding-mark.entity'
import { available } from './availability'
import { notify } from './notify'
import { instant, timestamp } from './row'

/** What the office says of findings, in PostgreSQL. */
export function findingMarks(dataSource: DataSource): FindingMarks {
  const marks = dataSource.getRepository(FindingMarkEntity)
  return {
    ofPlan: (planId) =>
      available(async () =>
        (await marks.findBy({ planId })).map(({ markedAt, ...mark }) => ({ ...mark, markedAt: instant(markedAt) })),
      ),
    mark: ({ markedAt, ...mark }) =>
      available(async () => {
        await marks.upsert({ ...mark, markedAt: timestamp(markedAt) }, ['planId', 'findingId'])
        const about = { kind: 'plan', id: mark.planId, planId: mark.planId } as const
        const { text, values = [] } = notify(about, { nudge: false, mail: false })
        await dataSource.query(text, values)
      }),
  }
}
