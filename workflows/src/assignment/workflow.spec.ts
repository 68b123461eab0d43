import { randomUUID } from 'node:crypto'
import type { WorkflowHandle } from '@temporalio/client'
import { eventually } from '@luoshi/test/support/eventually'
import { recordedSignal, taskQueue } from '../process'
import { stageAttribute } from '../search-attributes'
import { historyLines } from '../testing/history-lines'
import { due, ScriptedDuties } from '../testing/scripted-duties'
import { patience, useWorkflowEngine } from '../testing/workflow-engine'
import type { AssignmentInput } from './messages'
import { assignmentWorkflowId } from './messages'
import type { assignment } from './workflow'

jest.setTimeout(patience)

const filed = () => ({ stage: 'closed' as const, filed: true })
const hour = 3_600_000

describe('the assignment workflow', () => {
  const engine = useWorkflowEngine()

  function start(opening: AssignmentInput['opening'] = 'assignParties'): Promise<WorkflowHandle<typeof assignment>> {
    const assignmentId = randomUUID()
    const input: AssignmentInput = {
      schema: 1,
      assignmentId,
      number: '3',
      title: '建设中试平台',
      lead: '市科技局',
      opening,
    }
    return engine().client.workflow.start<typeof assignment>('assignment', {
      workflowId: assignmentWorkflowId(assignmentId),
      taskQueue,
      args: [input],
    })
  }

  it('reads as the process: each duty at its time under its own name, until the matter is filed', async () => {
    const duties = new ScriptedDuties([due('urge', '催办签收 · 市科技局', 300), due('file', '归档', 300), filed])
    await engine().running(duties.activities, async () => {
      const handle = await start()
      expect(await handle.result()).toEqual({ seq: 3, gone: false })
      expect(await historyLines(handle)).toEqual([
        ...['local assignParties', 'timer 催办签收 · 市科技局', 'local urge', 'timer 归档', 'local file', 'completed'],
      ])
    })
  })

  it('hears that something was recorded, drops its timer and looks again', async () => {
    const duties = new ScriptedDuties([due('urge', '催办', hour), filed])
    await engine().running(duties.activities, async () => {
      const handle = await start()
      await eventually('it waits', () => duties.performed.length === 1)
      await handle.signal(recordedSignal)
      await handle.result()
      expect(await historyLines(handle)).toEqual([
        ...['local assignParties', 'timer 催办', 'signal recorded', 'timer canceled', 'local catchUp', 'completed'],
      ])
    })
  })

  it('goes on as a regular activity, as long as it takes, when the record does not answer at once', async () => {
    const duties = new ScriptedDuties([filed])
    let failures = 3
    const { assignParties } = duties.activities
    const unwilling = {
      ...duties.activities,
      assignParties: () =>
        failures-- > 0 ? Promise.reject(new Error('the database does not answer')) : assignParties(),
    }
    await engine().running(unwilling, async () => {
      const handle = await start()
      await handle.result()
      expect(await historyLines(handle)).toEqual(['local assignParties', 'activity assignParties', 'completed'])
    })
  })

  it('ends in peace when its drill was thrown away', async () => {
    const duties = new ScriptedDuties([due('urge', '催办', 100), () => ({ stage: null, gone: true })])
    await engine().running(duties.activities, async () => {
      expect(await (await start()).result()).toMatchObject({ gone: true })
    })
  })

  it('does not spin while its clock runs ahead of the record’s', async () => {
    const early = due('urge', '催办', -5)
    const duties = new ScriptedDuties([early, early, early, filed])
    await engine().running(duties.activities, async () => {
      const handle = await start()
      await handle.result()
      expect((await historyLines(handle)).filter((line) => line === 'timer 催办')).toHaveLength(3)
    })
  })

  it('shows operators what is awaited and at which stage it is', async () => {
    const waiting = () => ({ awaiting: '等市科技局签收，6月12日前', stage: 'in-progress' as const })
    const duties = new ScriptedDuties([waiting])
    await engine().running(duties.activities, async () => {
      const handle = await start('catchUp')
      await eventually('it waits', () => duties.performed.length === 1)
      const { currentDetails } = await handle.query<{ currentDetails: string }>('__temporal_workflow_metadata')
      expect(currentDetails).toBe('等市科技局签收，6月12日前')
      const stage = await eventually('the stage is upserted', async () => {
        const { typedSearchAttributes } = await handle.describe()
        return typedSearchAttributes.get(stageAttribute)
      })
      expect(stage).toBe('in-progress')
      await handle.terminate()
    })
  })

  it('hands over to a fresh run before its history grows long, and knows there what it knew', async () => {
    const duties = new ScriptedDuties([due('urge', '催办', hour)])
    await engine().running(duties.activities, async () => {
      const handle = await start()
      const { runId } = await handle.describe()
      const first = engine().client.workflow.getHandle(handle.workflowId, runId)
      for (let looks = 1; (await first.describe()).status.name === 'RUNNING'; looks += 1) {
        await eventually(`look ${looks}`, () => duties.performed.length >= looks)
        await handle.signal(recordedSignal)
      }
      expect((await historyLines(first)).at(-1)).toBe('continued as new')
      const looksBefore = duties.performed.length
      await handle.signal(recordedSignal)
      await eventually('the new run looks', () => duties.performed.length > looksBefore)
      expect((await historyLines(handle))[0]).not.toBe('local assignParties')
      expect(duties.performed.filter((duty) => duty === 'assignParties')).toHaveLength(1)
      await handle.terminate()
    })
  })
})
