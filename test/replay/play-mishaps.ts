import { recordedSignal, taskQueue, type AssignmentInput } from '@luoshi/workflows/messages'
import { due, ScriptedDuties } from '@luoshi/workflows/testing/scripted-duties'
import { workflowsPath } from '@luoshi/worker'
import { NativeConnection, Worker } from '@temporalio/worker'
import { eventually } from '../support/eventually'
import { freshNamespace, type Namespace } from '../support/namespace'
import { testTemporalAddress } from '../support/servers'
import { keepHistory } from './history-file'

const hour = 3_600_000
const tooManyLooks = 100

const start = ({ client }: Namespace, workflowId: string) => {
  const input: AssignmentInput = {
    ...{ schema: 1, assignmentId: workflowId, number: '1', title: '建设孵化载体', lead: '市科技局' },
    opening: 'assignParties',
  }
  return client.workflow.start('assignment', { workflowId, taskQueue, args: [input] })
}

/** Keeps what only an unlucky or a very busy assignment meets: a database that is away, and a history that grows long. */
export async function keepMishaps(release: string): Promise<void> {
  const namespace = await freshNamespace(testTemporalAddress())
  const connection = await NativeConnection.connect({ address: testTemporalAddress() })
  const duties = new ScriptedDuties([
    due('urge', '催办签收 · 市科技局', 100),
    due('remind', '提醒办结 · 市科技局', hour),
  ])
  let failures = 3
  const urge = () => (failures-- > 0 ? Promise.reject(new Error('unavailable.database')) : duties.activities.urge())
  const worker = await Worker.create({
    ...{ connection, namespace: namespace.name, taskQueue, workflowsPath },
    activities: { ...duties.activities, urge },
  })
  await worker.runUntil(async () => {
    const handle = await start(namespace, 'assignment/mishaps')
    const { runId } = await handle.describe()
    const first = namespace.client.workflow.getHandle(handle.workflowId, runId)
    for (let looks = 2; looks < tooManyLooks && (await first.describe()).status.name === 'RUNNING'; looks += 1) {
      await eventually(`look ${looks}`, () => duties.performed.length >= looks)
      await handle.signal(recordedSignal)
    }
    await keepHistory(namespace.client, `${release}-assignment-database-away`, { workflowId: handle.workflowId, runId })
    await keepHistory(namespace.client, `${release}-assignment-carried-over`, { workflowId: handle.workflowId })
    await handle.terminate()
  })
  await connection.close()
  await namespace.close()
}
