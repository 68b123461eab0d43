import { proxyLocalActivities, sleep } from '@temporalio/workflow'

interface BareActivities {
  touch(): Promise<void>
}

const { touch } = proxyLocalActivities<BareActivities>({ startToCloseTimeout: '10s' })

/** The least that could be done: one local activity at the start, one timer, one local activity when it fires. */
export async function bare(until: number | null): Promise<void> {
  await touch()
  if (until === null) return
  await sleep(Math.max(1, until - Date.now()))
  await touch()
}
