import { freshNamespace, type Namespace } from '@luoshi/test/support/namespace'
import { testTemporalAddress } from '@luoshi/test/support/servers'
import { digestScheduleId, taskQueue } from '@luoshi/workflows/messages'
import { DefaultLogger } from '@temporalio/worker'
import { ensureDigestSchedule } from './digest-schedule'

describe('the schedule of the digest', () => {
  let namespace: Namespace
  const said: string[] = []
  const log = new DefaultLogger('WARN', ({ message }) => said.push(message))
  const handle = () => namespace.client.schedule.getHandle(digestScheduleId)

  beforeAll(async () => {
    namespace = await freshNamespace(testTemporalAddress())
  })
  afterAll(() => namespace.close())
  beforeEach(() => {
    said.length = 0
  })

  it('of an earlier release is brought to its present definition, said once, and stays paused', async () => {
    await namespace.client.schedule.create({
      scheduleId: digestScheduleId,
      spec: { calendars: [{ hour: 9, minute: 0 }], timezone: 'Asia/Shanghai' },
      policies: { overlap: 'ALLOW_ALL', catchupWindow: '365d' },
      action: { type: 'startWorkflow', workflowType: 'older', workflowId: 'older', taskQueue, args: [] },
      state: { paused: true, note: '设备检修' },
    })
    await ensureDigestSchedule(namespace.client, log)
    const { spec, policies, action, state } = await handle().describe()
    expect(spec.calendars).toMatchObject([{ hour: [{ start: 8 }], minute: [{ start: 30 }] }])
    expect(policies).toMatchObject({ overlap: 'SKIP', catchupWindow: 7_200_000 })
    expect(action).toMatchObject({ workflowType: 'digest', workflowId: 'digest' })
    expect(state).toMatchObject({ paused: true, note: '设备检修' })
    expect(said).toHaveLength(1)
    await ensureDigestSchedule(namespace.client, log)
    expect(said).toHaveLength(1)
  })
})
