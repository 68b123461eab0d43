import { NotFound, Unavailable } from '@luoshi/domain'
import { inParallel } from '../in-parallel'
import type { Ports } from '../ports/ports'

/** How many transactions run side by side: enough to keep one database core busy. */
const lanes = 4

/** An assignment of a batch that could not be worked on, and what was thrown. */
export interface Failure {
  assignmentId: string
  error: unknown
}

export interface Batch {
  /** Where the next batch goes on; null when none are left. */
  lastOrdinal: number | null
  /** Those whose own state or log is at fault: they keep nobody else waiting. */
  failures: Failure[]
}

/**
 * Does something to the next open assignments of a plan, each in its own transaction. One that was thrown away meanwhile is
 * passed over. Throws `Unavailable` when the record is away, for then none could be worked on.
 */
export async function eachOpen(
  ports: Pick<Ports, 'plans'>,
  { planId, afterOrdinal, limit }: { planId: string; afterOrdinal: number; limit: number },
  work: (assignmentId: string) => Promise<unknown>,
): Promise<Batch> {
  const batch = await ports.plans.openAssignments(planId, afterOrdinal, limit)
  const failures: Failure[] = []
  await inParallel(lanes, batch, async ({ assignmentId }) => {
    try {
      await work(assignmentId)
    } catch (error) {
      if (error instanceof Unavailable) throw error
      if (!(error instanceof NotFound)) failures.push({ assignmentId, error })
    }
  })
  return { lastOrdinal: batch.length < limit ? null : (batch.at(-1)?.ordinal ?? null), failures }
}
