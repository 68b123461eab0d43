import { proxyActivities } from '@temporalio/workflow'
import type { DigestActivities } from './activities'
import type { DigestInput } from './messages'

const { queueDigests } = proxyActivities<DigestActivities>({
  startToCloseTimeout: '5m',
  retry: { initialInterval: '5s', maximumInterval: '5m' },
})

/** The morning mail: what waits for each person today. */
export async function digest(input: DigestInput): Promise<{ schema: 1; date: string; queued: number }> {
  return { schema: input.schema, ...(await queueDigests()) }
}
