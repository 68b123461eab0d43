import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'

import { logFolder, root } from './paths.mjs'
import { complete, launch, ready } from './processes.mjs'

/** @typedef {import('./processes.mjs').Part} Part */
/** @typedef {{ role: string, department: string | null, login: string, name: string }} Account */

const cli = path.join(root, 'apps', 'cli', 'bin', 'luoshi.cjs')

/**
 * Runs an operator's command to its end.
 * @param {string} command
 * @param {NodeJS.ProcessEnv} env
 */
export const luoshi = (command, env) =>
  complete({
    name: `luoshi ${command}`,
    command: process.execPath,
    args: [cli, command],
    cwd: root,
    env,
    logFile: path.join(logFolder, `${command}.log`),
  })

/** @param {NodeJS.ProcessEnv} env @returns {Promise<Account[]>} */
export async function listAccounts(env) {
  const { stdout } = await promisify(execFile)(process.execPath, [cli, 'accounts', '--json'], { cwd: root, env })
  return JSON.parse(stdout)
}

/** Answers when the worker says that it polls. @param {NodeJS.ProcessEnv} env */
export async function startWorker(env) {
  const part = await launchSource('worker', 'apps/worker/src/main.ts', env)
  await ready(part, () => part.said(/^ready\b/m), 120_000)
  return part
}

/** Answers when every part behind the API is up. @param {NodeJS.ProcessEnv} env */
export async function startApi(env) {
  const part = await launchSource('api', 'apps/api/src/main.ts', env)
  await ready(part, () => isUp(`http://127.0.0.1:${env['PORT'] ?? ''}/health/ready`), 120_000)
  return part
}

/** @param {NodeJS.ProcessEnv} env */
export const startDepartments = (env) => launchSource('simulated departments', 'seeds/src/simulate.ts', env)

/** @param {string} name @param {string} file @param {NodeJS.ProcessEnv} env */
const launchSource = (name, file, env) =>
  launch({
    name,
    command: process.execPath,
    args: ['-r', '@swc-node/register', file],
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
