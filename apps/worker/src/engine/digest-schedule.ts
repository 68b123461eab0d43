import { digestScheduleId, taskQueue } from '@luoshi/workflows/messages'
import { ScheduleAlreadyRunning, type Client } from '@temporalio/client'

/** Every morning at 08:30 in China; the activity itself knows days off. A morning missed by more than two hours is left out. */
export async function ensureDigestSchedule(client: Client): Promise<void> {
  try {
    await client.schedule.create({
      scheduleId: digestScheduleId,
      spec: { calendars: [{ hour: 8, minute: 30 }], timezone: 'Asia/Shanghai' },
      policies: { overlap: 'SKIP', catchupWindow: '2h' },
      action: { type: 'startWorkflow', workflowType: 'digest', workflowId: 'digest', taskQueue, args: [{ schema: 1 }] },
    })
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error
  }
}
