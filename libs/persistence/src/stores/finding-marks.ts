import type { FindingMarks, FindingMarkWrites } from '@luoshi/application'
import { FindingMarkEntity } from '../entities/finding-mark.entity'
import { available } from './availability'
import type { RecordAccess } from './record-access'
import { instant, timestamp } from './row'

/** What the office says of findings, read from PostgreSQL. */
export const findingMarks = ({ manager }: RecordAccess): FindingMarks => ({
  ofPlan: (planId) =>
    available(async () => {
      const marks = await manager.findBy(FindingMarkEntity, { planId })
      return marks.map(({ markedAt, ...mark }) => ({ ...mark, markedAt: instant(markedAt) }))
    }),
})

export const findingMarkWrites = ({ manager, tell }: RecordAccess): FindingMarkWrites => ({
  mark: async ({ markedAt, ...mark }) => {
    const row = { ...mark, markedAt: timestamp(markedAt) }
    await manager.upsert(FindingMarkEntity, row, ['planId', 'findingId'])
    tell({ kind: 'plan', id: mark.planId, planId: mark.planId })
  },
})
