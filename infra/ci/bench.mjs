import path from 'node:path'

import { installDependencies } from '../local/dependencies.mjs'
import { aborted, watchForInterruption } from '../local/interruption.mjs'
import { requireNode } from '../local/node-version.mjs'
import { root } from '../local/paths.mjs'
import { launch, stopEverything } from '../local/processes.mjs'
import { withProgress } from '../local/progress.mjs'
import { sentenceOf } from '../local/refusal.mjs'
import { buildServer, compiled } from '../local/server.mjs'
import { obtainTemporal } from '../local/temporal-binary.mjs'
import { addressVariables, startTestServers } from './test-servers.mjs'

/** `npm run bench`: the figures, on servers of their own that write to disk as in production. */
void aborted(watchForInterruption()).then(stopEverything)
process.exit(await bench())

/** @returns {Promise<number>} the exit code */
async function bench() {
  try {
    requireNode()
    await withProgress('dependencies', () => installDependencies())
    await withProgress('server (compiled)', () => buildServer())
    const binary = await withProgress('Temporal binary', () => obtainTemporal())
    const servers = await withProgress('servers', () => startTestServers({ durable: true }))
    return await measure(servers, binary).finally(servers.stop)
  } catch (error) {
    process.stderr.write(`${sentenceOf(error)}\n`)
    return 1
  }
}

/** @param {import('./test-servers.mjs').TestServers} servers @param {string} binary */
async function measure({ databaseUrl, temporalAddress }, binary) {
  const part = await launch({
    name: 'bench',
    command: process.execPath,
    args: [...compiled, '-r', '@swc-node/register', path.join('test', 'bench', 'main.ts'), ...process.argv.slice(2)],
    cwd: root,
    env: {
      ...process.env,
      TS_NODE_PROJECT: path.join(root, 'tsconfig.base.json'),
      LUOSHI_TEMPORAL: binary,
      [addressVariables.databaseUrl]: databaseUrl,
      [addressVariables.temporalAddress]: temporalAddress,
    },
  })
  return (await part.ended).code ?? 1
}
