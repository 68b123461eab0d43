import { existsSync, statSync } from 'node:fs'
import path from 'node:path'

import { onPath } from './on-path.mjs'
import { logFolder, root } from './paths.mjs'
import { complete } from './processes.mjs'
import { Refusal } from './refusal.mjs'
import { hashOf, isCurrent, writeStamp } from './stamp.mjs'

const lock = path.join(root, 'package-lock.json')
const stamp = path.join(root, 'node_modules', '.luoshi-lock-hash')

/** Written by npm when an install is complete. */
const npmRecord = path.join(root, 'node_modules', '.package-lock.json')

/** Installs what the lock file lists, unless that is what is there. */
export async function installDependencies(env = process.env) {
  const hash = hashOf([lock])
  if (isCurrent(stamp, hash)) return
  if (!installedAfterLock()) await install(env)
  writeStamp(stamp, hash)
}

/** A developer's own `npm install` needs no second one. */
const installedAfterLock = () => existsSync(npmRecord) && statSync(npmRecord).mtimeMs >= statSync(lock).mtimeMs

/** @param {NodeJS.ProcessEnv} env */
async function install(env) {
  const npm = onPath('npm', env)
  if (npm === undefined) throw new Refusal('npm is missing: install npm 10 or newer.')
  await complete({
    name: 'npm ci',
    command: npm,
    args: ['ci', '--no-audit', '--no-fund'],
    cwd: root,
    env: { ...env, NODE_ENV: 'development' },
    logFile: path.join(logFolder, 'npm-ci.log'),
  })
}
