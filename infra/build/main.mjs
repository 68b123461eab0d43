import path from 'node:path'

import { withLock } from '../local/lock.mjs'
import { dataFolder } from '../local/paths.mjs'
import { compile, removeOutputs } from './compile.mjs'
import { bundleWorkflows } from './bundle-workflows.mjs'
import { keepDone, pendingWork } from './pending.mjs'

/** Brings the compiled server up to date, as a program of its own: the compiler's memory ends with it. */
await withLock(path.join(dataFolder, 'server-build.lock'), async () => {
  const pending = pendingWork()
  removeOutputs(pending.orphaned)
  await compile(pending.stale)
  if (pending.bundle) await bundleWorkflows()
  keepDone(pending)
})
