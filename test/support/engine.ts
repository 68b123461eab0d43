import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { freePort } from '@luoshi/infra/local/ports'
import { startTemporal } from '@luoshi/infra/local/temporal'
import { obtainTemporal } from '@luoshi/infra/local/temporal-binary'

/** An engine of its own, for the stories in which it goes away. What it knows lies in a file. */
export interface Engine {
  address: string
  start(): Promise<void>
  stop(): Promise<void>
  /** Ends it and forgets what it knew. */
  remove(): Promise<void>
}

export async function ownEngine(): Promise<Engine> {
  const folder = mkdtempSync(path.join(tmpdir(), 'luoshi-engine-'))
  const [port, binary] = [await freePort(), await obtainTemporal()]
  let running: { stop: () => Promise<void> } | null = null
  const engine: Engine = {
    address: `127.0.0.1:${port}`,
    start: async () => {
      running = await startTemporal({
        binary,
        port,
        stateFile: path.join(folder, 'state.db'),
        logFile: path.join(folder, 'temporal.log'),
        env: {},
      })
    },
    stop: async () => {
      await running?.stop()
      running = null
    },
    remove: async () => {
      await engine.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
  await engine.start()
  return engine
}
