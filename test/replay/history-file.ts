import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Client } from '@temporalio/client'
import { historyFromJSON, historyToJSON } from '@temporalio/common/lib/proto-utils'

const folder = path.join(__dirname, 'histories')

export type History = ReturnType<typeof historyFromJSON>

/** The names of the committed histories: `<release>-<what happened>`. */
export const historyNames = (): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => path.basename(file, '.json'))

export const readHistory = (name: string): History =>
  historyFromJSON(JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8')))

/** What the engine wrote while no worker had answered yet. */
const unanswered = (event: NonNullable<History['events']>[number]): boolean =>
  Boolean(
    event.workflowTaskScheduledEventAttributes ??
    event.workflowTaskStartedEventAttributes ??
    event.timerFiredEventAttributes ??
    event.workflowExecutionSignaledEventAttributes,
  )

/** Where it was recorded is nobody's business, and replay does not ask. */
const anonymous = (key: string, value: unknown): unknown => (key === 'stackTrace' || key === 'identity' ? '' : value)

/**
 * Keeps a run's history as the engine gives it, payloads undecoded: decoded ones cannot be replayed. It ends with the last
 * thing the workflow did.
 */
export async function keepHistory(
  client: Client,
  name: string,
  execution: { workflowId: string; runId?: string },
): Promise<void> {
  const { events } = await client.workflow.getHandle(execution.workflowId, execution.runId).fetchHistory()
  const answered = (events ?? []).slice(0, (events ?? []).findLastIndex((event) => !unanswered(event)) + 1)
  const kept: unknown = JSON.parse(historyToJSON({ events: answered }), anonymous)
  writeFileSync(path.join(folder, `${name}.json`), `${JSON.stringify(kept)}\n`)
}
