import { workflowsPath } from '@luoshi/worker'
import {
  bundleWorkflowCode,
  DefaultLogger,
  makeTelemetryFilterString,
  Runtime,
  Worker,
  type WorkflowBundleWithSourceMap,
} from '@temporalio/worker'
import { DeterminismViolationError } from '@temporalio/workflow'
import { historyNames, readHistory, type History } from './history-file'

jest.setTimeout(60_000)

const names = historyNames()

describe('a workflow that began under an earlier release goes on under this one', () => {
  let workflowBundle: WorkflowBundleWithSourceMap

  beforeAll(async () => {
    const logging = { filter: makeTelemetryFilterString({ core: 'ERROR', other: 'ERROR' }) }
    Runtime.install({ logger: new DefaultLogger('ERROR'), shutdownSignals: [], telemetryOptions: { logging } })
    workflowBundle = await bundleWorkflowCode({
      workflowsPath,
      logger: new DefaultLogger('ERROR'),
    })
  })

  const replay = (history: History): Promise<void> => Worker.runReplayHistory({ workflowBundle }, history)

  it.each(names)('%s', async (name) => {
    await expect(replay(readHistory(name))).resolves.toBeUndefined()
  })

  it('there is a history of an assignment and of a plan', () => {
    expect(names.some((name) => name.includes('assignment'))).toBe(true)
    expect(names.some((name) => name.includes('plan'))).toBe(true)
  })

  it('code that asks for another activity than the history holds is found out', async () => {
    const [name = ''] = names.filter((one) => one.includes('plan'))
    await expect(replay(withOtherActivity(readHistory(name)))).rejects.toThrow(DeterminismViolationError)
  })
})

/** The same history, but for the type of its first activity. */
function withOtherActivity(history: History): History {
  const scheduled = history.events?.find((event) => event.activityTaskScheduledEventAttributes)
  const attributes = scheduled?.activityTaskScheduledEventAttributes
  if (!attributes) throw new Error('the history schedules no activity')
  attributes.activityType = { name: 'another' }
  return history
}
