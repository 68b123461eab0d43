import 'reflect-metadata'

import { createLog } from '@luoshi/worker'
import { Runtime } from '@temporalio/worker'
import { keepHistory } from './history-file'
import { keepMishaps } from './play-mishaps'
import { playYear } from './play-year'

/**
 * Plays half a year of a small plan on the whole engine side and keeps the histories: `node -r @swc-node/register
 * test/replay/record.ts 0.1`, with the servers of the tests running. Run it once for each release and commit what it writes.
 */
async function main(release: string): Promise<void> {
  Runtime.install({ shutdownSignals: [], logger: createLog('WARN') })
  await keepMishaps(release)
  const { client, workflows, close } = await playYear()
  try {
    for (const [name, workflowId] of Object.entries(workflows))
      await keepHistory(client, `${release}-${name}`, { workflowId })
  } finally {
    await close()
  }
}

main(process.argv[2] ?? 'next').then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
    process.exit(1)
  },
)
