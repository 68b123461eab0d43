import { TemporalFailure } from '@temporalio/common'
import { isCancellation, proxyActivities, proxyLocalActivities } from '@temporalio/workflow'
import type { DutyActivities, DutyActivity, DutyResult } from './activities'

const quick = proxyLocalActivities<DutyActivities>({
  startToCloseTimeout: '2s',
  retry: { maximumAttempts: 2, initialInterval: '200ms' },
})

const patient = proxyActivities<DutyActivities>({
  startToCloseTimeout: '10s',
  retry: { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '30s' },
})

/**
 * A duty is one short transaction, so it runs inside the workflow task first. When the database does not answer, it becomes
 * a regular activity that is tried until it does; a first try that committed all the same is no harm.
 */
export async function performDuty(duty: DutyActivity, assignmentId: string, summary: string): Promise<DutyResult> {
  try {
    return await quick[duty].executeWithOptions({ summary }, [{ assignmentId }])
  } catch (error) {
    // A local activity fails with its own failure or a time-out, not wrapped as that of a regular one is.
    if (isCancellation(error) || !(error instanceof TemporalFailure)) throw error
    return patient[duty].executeWithOptions({ summary }, [{ assignmentId }])
  }
}
