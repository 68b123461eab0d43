import { isDeepStrictEqual } from 'node:util'
import { digestScheduleId, taskQueue } from '@luoshi/workflows/messages'
import { ScheduleAlreadyRunning, type Client, type ScheduleDescription, type ScheduleOptions } from '@temporalio/client'
import type { Logger } from '@temporalio/worker'

/** Every morning at 08:30 in China; the activity itself knows days off. A morning missed by more than two hours is left out. */
const schedule = {
  scheduleId: digestScheduleId,
  spec: { calendars: [{ hour: 8, minute: 30 }], timezone: 'Asia/Shanghai' },
  policies: { overlap: 'SKIP', catchupWindow: '2h', pauseOnFailure: false },
  action: { type: 'startWorkflow', workflowType: 'digest', workflowId: 'digest', taskQueue, args: [{ schema: 1 }] },
} as const satisfies ScheduleOptions

const definitionOf = ({ spec, policies, action }: ScheduleDescription) => ({ spec, policies, action })

/**
 * The schedule as this release defines it. One that an earlier release made is brought to that definition, and the log
 * says so; a pause made by an operator stays.
 */
export async function ensureDigestSchedule(client: Client, log: Logger): Promise<void> {
  try {
    await client.schedule.create(schedule)
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error
    const handle = client.schedule.getHandle(digestScheduleId)
    const before = await handle.describe()
    await handle.update(({ state }) => ({ ...schedule, state }))
    const [was, is] = [definitionOf(before), definitionOf(await handle.describe())]
    if (!isDeepStrictEqual(was, is))
      log.warn('the schedule of the digest was brought to its present definition', { was, is })
  }
}
