import { issuedPlan } from '@luoshi/application/testing'
import { nudgeEverything } from '@luoshi/persistence'
import { eventually } from '@luoshi/test/support/eventually'
import { assignmentWorkflowId, planWorkflowId } from '@luoshi/workflows/messages'
import type { ProcessStarter } from '@luoshi/application'
import { createLog } from '../log'
import { processStarter } from '../engine/process-starter'
import { useOffice } from '../testing/office-at-work'
import { startDispatcher } from './dispatcher'

jest.setTimeout(60_000)

const quiet = createLog('ERROR')

describe('a nudge', () => {
  const office = useOffice()

  const delivered = () =>
    eventually('all nudges are delivered', async () => (await office().ports.nudges.pending(1)).length === 0)

  async function dispatching(starter: ProcessStarter, work: () => Promise<void>): Promise<void> {
    const dispatcher = startDispatcher(office().ports.nudges, starter, quiet)
    try {
      await work()
    } finally {
      await dispatcher.stop()
    }
  }

  const signals = async (workflowId: string): Promise<number> => {
    const { events } = await office().namespace.client.workflow.getHandle(workflowId).fetchHistory()
    return (events ?? []).filter((event) => event.workflowExecutionSignaledEventAttributes).length
  }

  it('starts what the engine does not know, once for each process, and signals what it knows', async () => {
    const { ports, namespace, database } = office()
    const { planId, assignmentIds } = await issuedPlan(ports)
    const [assignmentId = ''] = assignmentIds
    const starter = processStarter(namespace.client, ports)
    await dispatching(starter, async () => {
      await delivered()
      expect((await namespace.client.workflow.getHandle(planWorkflowId(planId, 1)).describe()).type).toBe('plan')

      await database.query(`INSERT INTO nudge (process, subject_id, run) SELECT 'assignment', $1, 1`, [assignmentId])
      await eventually('it is started', () => signals(assignmentWorkflowId(assignmentId)).catch(() => 0))
      await starter.nudgeAssignment(assignmentId)
      await eventually('it heard both', async () => (await signals(assignmentWorkflowId(assignmentId))) === 2)
    })
  })

  it('stays where it is while the engine is away, and is delivered when that is back', async () => {
    const { ports, namespace } = office()
    await issuedPlan(ports)
    const real = processStarter(namespace.client, ports)
    let away = 0
    const nudgePlan: ProcessStarter['nudgePlan'] = (planId, run) => {
      away += 1
      return away <= 1 ? Promise.reject(new Error('the engine is away')) : real.nudgePlan(planId, run)
    }
    await dispatching({ ...real, nudgePlan }, async () => {
      await eventually('it was tried', () => away === 1)
      expect(await ports.nudges.pending(10)).not.toEqual([])
      await delivered()
    })
  })

  it('brings everything back after the engine lost its data', async () => {
    const { ports, namespace, dataSource } = office()
    const { assignmentIds } = await issuedPlan(ports)
    expect((await nudgeEverything(dataSource)).assignments).toBeGreaterThanOrEqual(assignmentIds.length)
    await dispatching(processStarter(namespace.client, ports), async () => {
      await delivered()
      for (const id of assignmentIds) expect(await signals(assignmentWorkflowId(id))).toBeGreaterThan(0)
    })
  })

  it('about what no longer exists is dropped', async () => {
    const { ports, namespace, database } = office()
    await database.query(`INSERT INTO nudge (process, subject_id, run) SELECT 'assignment', gen_random_uuid(), 1`)
    await database.query(`INSERT INTO nudge (process, subject_id, run) SELECT 'plan', gen_random_uuid(), 1`)
    await dispatching(processStarter(namespace.client, ports), async () => {
      await delivered()
    })
    expect(await ports.nudges.pending(1)).toEqual([])
  })
})
