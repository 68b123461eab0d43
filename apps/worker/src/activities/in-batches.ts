import { Context } from '@temporalio/activity'

/** Does all of a plan in batches by ordinal with a heartbeat each; a retry goes on where the last heartbeat stood. */
export async function inBatches(
  next: (afterOrdinal: number) => Promise<{ lastOrdinal: number | null }>,
): Promise<void> {
  const context = Context.current()
  const details: unknown = context.info.heartbeatDetails
  let from: number | null = typeof details === 'number' ? details : 0
  while (from !== null) {
    context.heartbeat(from)
    const { lastOrdinal } = await next(from)
    from = lastOrdinal
  }
}
