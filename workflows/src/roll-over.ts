import { allHandlersFinished, workflowInfo } from '@temporalio/workflow'
import { engineNow } from './engine-clock'

const day = 86_400_000
const mostEvents = 400
const longestRun = 100 * day

/** Whether this run should hand over to a fresh one: its history is long, or its code is old. */
export function shouldRollOver(): boolean {
  const { historyLength, continueAsNewSuggested, runStartTime } = workflowInfo()
  const long = continueAsNewSuggested || historyLength > mostEvents || engineNow() - runStartTime.getTime() > longestRun
  return long && allHandlersFinished()
}
