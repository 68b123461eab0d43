import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'

import { logFolder, root } from './paths.mjs'
import { complete, launch, ready } from './processes.mjs'
import { compiled } from './server.mjs'

/** @typedef {import('./processes.mjs').Part} Part */
/** @typedef {{ role: string, department: string | null, login: string, name: string }} Account */

const cli = path.join(root, 'apps', 'cli', 'bin', 'luoshi.cjs')

/**
 * Runs an operator's command to its end.
 * @param {string} command
 * @param {NodeJS.ProcessEnv} env
 * @param {readonly string[]} [more] its arguments
 */
export const luoshi = (command, env, more = []) =>
  complete({
    name: `luoshi ${command}`,
    command: process.execPath,
    args: [...compiled, cli, command, ...more],
    cwd: root,
    env,
    logFile: path.join(logFolder, `${command}.log`),
  })

/** @param {NodeJS.ProcessEnv} env @returns {Promise<Account[]>} */
export async function listAccounts(env) {
  const { stdout } = await promisify(execFile)(process.execPath, [...compiled, cli, 'accounts', '--json'], {
    cwd: root,
    env,
  })
  return JSON.parse(stdout)
}

/** Answers when the worker says that it polls. @param {NodeJS.ProcessEnv} env */
export async function startWorker(env) {
  const part = await launchProcess('worker', 'apps/worker/dist/main.js', env)
  await ready(part, () => part.said(/^ready\b/m), 120_000)
  return part
}

/** Answers when the API does; the engine behind it may still be away. @param {NodeJS.ProcessEnv} env */
export async function startApi(env) {
  const part = await launchProcess('api', 'apps/api/dist/main.js', env)
  await ready(part, () => isUp(`http://127.0.0.1:${env['PORT'] ?? ''}/health/live`), 120_000)
  return part
}

/** @param {NodeJS.ProcessEnv} env */
export const startDepartments = (env) => launchProcess('simulated departments', 'seeds/dist/simulate.js', env)

/** @param {string} name @param {string} file @param {NodeJS.ProcessEnv} env */
const launchProcess = (name, file, env) =>
  launch({
    name,
    command: process.execPath,
    args: [...compiled, file],
    cwd: root,
    env,
    logFile: path.join(logFolder, `${name.replaceAll(' ', '-')}.log`),
  })

/** @param {string} url */
const isUp = (url) =>
  fetch(url, { signal: AbortSignal.timeout(2000) }).then(
    (response) => response.ok,
    () => false,
  )
