import path from 'node:path'

import { isNothing, pendingWork } from '../build/pending.mjs'
import { logFolder, root } from './paths.mjs'
import { complete } from './processes.mjs'

/** Lets Node find the compiled half of each room: their manifests name it under this condition. */
export const compiled = ['--conditions=compiled', '--enable-source-maps']

/** Compiles what has changed of the API, the worker and the commands, and bundles the workflows. */
export async function buildServer() {
  if (isNothing(pendingWork())) return
  await complete({
    name: 'server build',
    command: process.execPath,
    args: [path.join(root, 'infra', 'build', 'main.mjs')],
    cwd: root,
    logFile: path.join(logFolder, 'server-build.log'),
  })
}
