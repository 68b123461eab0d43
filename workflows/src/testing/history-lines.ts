import { defaultPayloadConverter, type Payload } from '@temporalio/common'
import type { WorkflowHandle } from '@temporalio/client'

type History = Awaited<ReturnType<WorkflowHandle['fetchHistory']>>
type HistoryEvent = NonNullable<History['events']>[number]

/** What an operator reads in a history, a line an event: activities by type, timers and signals; the engine's book-keeping left out. */
export async function historyLines(handle: WorkflowHandle): Promise<string[]> {
  const { events } = await handle.fetchHistory()
  return (events ?? []).flatMap(lineOf)
}

function lineOf(event: HistoryEvent): string[] {
  if (event.markerRecordedEventAttributes) return [localActivity(event.markerRecordedEventAttributes.details)]
  if (event.activityTaskScheduledEventAttributes)
    return [`activity ${event.activityTaskScheduledEventAttributes.activityType?.name ?? ''}`]
  if (event.timerStartedEventAttributes) return [`timer ${summaryOf(event)}`]
  if (event.timerCanceledEventAttributes) return ['timer canceled']
  if (event.workflowExecutionSignaledEventAttributes)
    return [`signal ${event.workflowExecutionSignaledEventAttributes.signalName ?? ''}`]
  if (event.workflowExecutionContinuedAsNewEventAttributes) return ['continued as new']
  if (event.workflowExecutionCompletedEventAttributes) return ['completed']
  return []
}

const summaryOf = ({ userMetadata }: HistoryEvent): string =>
  userMetadata?.summary ? defaultPayloadConverter.fromPayload<string>(userMetadata.summary) : ''

/** The SDK writes a local activity as a marker whose data names its type. */
function localActivity(details: Record<string, { payloads?: Payload[] | null }> | null | undefined): string {
  const [payload] = details?.['data']?.payloads ?? []
  const data = payload?.data ? (JSON.parse(Buffer.from(payload.data).toString()) as { activity_type: string }) : null
  return `local ${data?.activity_type ?? ''}`
}
