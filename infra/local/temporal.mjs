import { mkdirSync } from 'node:fs'
import path from 'node:path'

import { complete, launch, ready } from './processes.mjs'

/**
 * @typedef {object} Temporal
 * @property {string} address host:port of the front end
 * @property {string | null} page its web UI, when it is ours
 * @property {import('./processes.mjs').Part | null} part null when the engine is somebody else's
 * @property {() => Promise<void>} stop
 */

export const namespace = 'default'

const searchAttributes = ['LuoshiPlan', 'LuoshiStage', 'LuoshiLead']

/**
 * Where the engine is, or will be.
 * @param {number} port
 * @param {NodeJS.ProcessEnv} env
 */
export const temporalAddress = (port, env = process.env) => env['TEMPORAL_ADDRESS'] || `127.0.0.1:${port}`

/**
 * The engine. With TEMPORAL_ADDRESS that engine is used and nothing is started. Without a state file it forgets all when stopped.
 * @param {{ binary: string, port: number, uiPort?: number, stateFile?: string, logFile: string, env?: NodeJS.ProcessEnv }} options
 * @returns {Promise<Temporal>}
 */
export async function startTemporal({ binary, port, uiPort, stateFile, logFile, env = process.env }) {
  const address = temporalAddress(port, env)
  if (env['TEMPORAL_ADDRESS']) return { address, page: null, part: null, stop: async () => {} }
  if (stateFile !== undefined) mkdirSync(path.dirname(stateFile), { recursive: true })
  const part = await launch({
    name: 'Temporal',
    command: binary,
    args: [
      ...['server', 'start-dev', '--ip', '127.0.0.1', '--port', String(port), '--namespace', namespace],
      ...(uiPort === undefined ? ['--headless'] : ['--ui-port', String(uiPort)]),
      ...(stateFile === undefined ? [] : ['--db-filename', stateFile]),
      ...searchAttributes.flatMap((name) => ['--search-attribute', `${name}=Keyword`]),
      ...['--log-level', 'warn'],
    ],
    env: withoutClientSettings(env),
    logFile,
  })
  await ready(part, () => isHealthy(binary, address, `${logFile}.health`))
  return { address, page: uiPort === undefined ? null : `http://127.0.0.1:${uiPort}`, part, stop: part.stop }
}

/** @param {string} binary @param {string} address @param {string} logFile */
const isHealthy = (binary, address, logFile) =>
  complete({
    name: 'Temporal health',
    command: binary,
    args: [
      'operator',
      'namespace',
      'describe',
      '--namespace',
      namespace,
      '--address',
      address,
      '--command-timeout',
      '2s',
    ],
    env: withoutClientSettings(process.env),
    logFile,
  }).then(
    () => true,
    () => false,
  )

/** A developer's own TEMPORAL_* settings are for another engine. @param {NodeJS.ProcessEnv} env */
const withoutClientSettings = (env) =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('TEMPORAL_')))
