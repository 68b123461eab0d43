import { NotFound } from '@luoshi/domain'
import { performPlanDuties } from '../assignments/perform-duties'
import { inParallel } from '../in-parallel'
import type { Ports } from '../ports/ports'

/** How many transactions run side by side: enough to keep one database core busy. */
const lanes = 4

async function advance(ports: Ports, assignmentId: string): Promise<void> {
  try {
    await performPlanDuties(ports, assignmentId)
  } catch (error) {
    if (!(error instanceof NotFound)) throw error
  }
}

/**
 * Brings the next open assignments of a plan up to the present moment, each in its own transaction. `lastOrdinal` is where
 * the next batch goes on, null when none are left. One that was thrown away meanwhile is passed over.
 */
export async function advanceAll(
  ports: Ports,
  planId: string,
  afterOrdinal: number,
  limit: number,
): Promise<{ lastOrdinal: number | null }> {
  const batch = await ports.plans.openAssignments(planId, afterOrdinal, limit)
  await inParallel(lanes, batch, ({ assignmentId }) => advance(ports, assignmentId))
  return { lastOrdinal: batch.length < limit ? null : (batch.at(-1)?.ordinal ?? null) }
}
