import type { Batch, Failure } from '@luoshi/application'
import { Context } from '@temporalio/activity'

/**
 * Does all of a plan in batches by ordinal with a heartbeat each; a retry goes on where the last heartbeat stood. Gives those
 * that failed by their own fault; to try those again, a retry begins anew.
 */
export async function inBatches(next: (afterOrdinal: number) => Promise<Batch>): Promise<Failure[]> {
  const context = Context.current()
  const details: unknown = context.info.heartbeatDetails
  const failures: Failure[] = []
  let from: number | null = typeof details === 'number' ? details : 0
  while (from !== null) {
    context.heartbeat(from)
    const batch = await next(from)
    failures.push(...batch.failures)
    from = batch.lastOrdinal
  }
  if (failures.length > 0) context.heartbeat(0)
  return failures
}
