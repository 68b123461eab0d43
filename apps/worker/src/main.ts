import { existsSync } from 'node:fs'
import path from 'node:path'
import { Runtime } from '@temporalio/worker'
import { readConfig } from './config'
import { startWorker } from './create-worker'
import { createLog } from './log'

/** What the build left beside the compiled worker; beside its source there is none. */
function builtBundle(): string | null {
  const file = path.join(__dirname, 'workflow-bundle.js')
  return existsSync(file) ? file : null
}

/** Runs until it is told to stop (0) or the worker fails (1). */
async function main(): Promise<void> {
  const config = readConfig(process.env, builtBundle())
  const log = createLog(config.logLevel)
  Runtime.install({ shutdownSignals: [], logger: log })
  const worker = await startWorker(config, log)
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => {
      log.info('Stopping', { signal })
      worker.stop().catch((error: unknown) => {
        log.error('Stopping failed', { error })
      })
    })
  process.stdout.write('ready\n')
  await worker.finished
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
    process.exit(1)
  },
)
