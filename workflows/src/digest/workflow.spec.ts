import { randomUUID } from 'node:crypto'
import { taskQueue } from '../process'
import { historyLines } from '../testing/history-lines'
import { patience, useWorkflowEngine } from '../testing/workflow-engine'
import type { DigestActivities } from './activities'
import type { digest } from './workflow'

jest.setTimeout(patience)

describe('the digest workflow', () => {
  const engine = useWorkflowEngine()

  it('queues the morning’s mails, again if the first try failed, and tells how many', async () => {
    let failures = 1
    const activities: DigestActivities = {
      queueDigests: () =>
        failures-- > 0
          ? Promise.reject(new Error('the database does not answer'))
          : Promise.resolve({ date: '2026-06-23', queued: 12 }),
    }
    await engine().running(activities, async () => {
      const handle = await engine().client.workflow.start<typeof digest>('digest', {
        workflowId: randomUUID(),
        taskQueue,
        args: [{ schema: 1 }],
      })
      expect(await handle.result()).toEqual({ schema: 1, date: '2026-06-23', queued: 12 })
      expect(await historyLines(handle)).toEqual(['activity queueDigests', 'completed'])
    })
  })
})
