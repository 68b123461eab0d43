import { freshNamespace } from '@luoshi/test/support/namespace'
import { testTemporalAddress } from '@luoshi/test/support/servers'
import type { Client } from '@temporalio/client'
import {
  bundleWorkflowCode,
  DefaultLogger,
  NativeConnection,
  Runtime,
  Worker,
  type WorkflowBundleWithSourceMap,
} from '@temporalio/worker'
import { taskQueue } from '../process'

/** The real engine with a namespace of its own for one file, and the workflows bundled once. */
export interface WorkflowEngine {
  client: Client
  /** Polls with these activities until the work is over; rejects when either fails. */
  running<T>(activities: object, work: () => Promise<T>): Promise<T>
}

/** Generous: a machine that runs other things too must not fail a test. */
export const patience = 60_000

export function useWorkflowEngine(): () => WorkflowEngine {
  const closing: (() => Promise<void>)[] = []
  let engine: WorkflowEngine | undefined
  beforeAll(async () => {
    Runtime.install({ logger: quiet, shutdownSignals: [] })
    const address = testTemporalAddress()
    const namespace = await freshNamespace(address)
    closing.unshift(() => namespace.close())
    const connection = await NativeConnection.connect({ address })
    closing.unshift(() => connection.close())
    const workflowBundle = await bundle()
    engine = {
      client: namespace.client,
      running: async (activities, work) => {
        const poller = { connection, namespace: namespace.name, taskQueue, workflowBundle, activities }
        const worker = await Worker.create({ ...poller, workflowThreadPoolSize: 1 })
        return worker.runUntil(work)
      },
    }
  }, patience)
  afterAll(async () => {
    for (const close of closing) await close()
  }, patience)
  return () => {
    if (engine === undefined) throw new Error('the engine exists only inside tests and hooks')
    return engine
  }
}

/** Activities that fail on purpose are no news. */
const quiet = new DefaultLogger('ERROR')

const bundle = (): Promise<WorkflowBundleWithSourceMap> =>
  bundleWorkflowCode({ workflowsPath: require.resolve('../index'), logger: quiet })
