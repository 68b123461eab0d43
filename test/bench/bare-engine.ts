import { randomUUID } from 'node:crypto'

import { eventually } from '../support/eventually'
import { startProcess } from '../support/product-process'
import type { Stack } from '../support/stack'
import { atOnce, timed } from './at-once'

const starters = 8

/** Workflows with nothing of ours in them, on a worker of their own in the same namespace. */
export interface BareEngine {
  /** Starts so many; milliseconds until all have begun. With `until`, each then waits for that instant. */
  start(count: number, until?: number): Promise<number>
  /** Waits until all that were started have ended; the last end, in real milliseconds. */
  ended(): Promise<number>
  stop(): Promise<void>
}

export async function bareEngine({ namespace }: Stack, temporalAddress: string): Promise<BareEngine> {
  const worker = startProcess('test/bench/bare-worker.ts', {
    TEMPORAL_ADDRESS: temporalAddress,
    TEMPORAL_NAMESPACE: namespace.name,
    TS_NODE_PROJECT: 'tsconfig.base.json',
  })
  await worker.says(/ready/)
  const { workflow } = namespace.client
  const ids: string[] = []
  return {
    start: (count, until) => {
      const fresh = Array.from({ length: count }, () => `bare/${randomUUID()}`)
      ids.push(...fresh)
      const args: [number | null] = [until ?? null]
      return timed(() =>
        atOnce(starters, fresh, (workflowId) => workflow.start('bare', { taskQueue: 'bare', workflowId, args })),
      )
    },
    ended: async () => {
      const running = 'WorkflowType = "bare" AND ExecutionStatus = "Running"'
      await eventually(
        'all bare workflows have ended',
        async () => (await workflow.count(running)).count === 0,
        300_000,
      )
      const ends = await Promise.all(ids.map((id) => workflow.getHandle(id).describe()))
      return Math.max(...ends.map(({ closeTime }) => closeTime?.getTime() ?? 0))
    },
    stop: () => worker.stop(),
  }
}
