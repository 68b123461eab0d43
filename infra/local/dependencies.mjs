import { existsSync } from 'node:fs'
import path from 'node:path'

import { onPath } from './on-path.mjs'
import { logFolder, root } from './paths.mjs'
import { complete } from './processes.mjs'
import { Refusal } from './refusal.mjs'
import { hashOf, isCurrent, writeStamp } from './stamp.mjs'

const stamp = path.join(root, 'node_modules', '.luoshi-lock-hash')

/** Installs what the lock file lists when it is not there yet, or is of another lock file. */
export async function installDependencies(env = process.env) {
  const hash = hashOf([path.join(root, 'package-lock.json')])
  if (isCurrent(stamp, hash)) return
  const npm = onPath('npm', env)
  if (npm === undefined) throw new Refusal('npm is missing: install npm 10 or newer.')
  if (!existsSync(path.join(root, 'package-lock.json'))) throw new Refusal('package-lock.json is missing: clone again.')
  await complete({
    name: 'npm ci',
    command: npm,
    args: ['ci', '--no-audit', '--no-fund'],
    cwd: root,
    env: { ...env, NODE_ENV: 'development' },
    logFile: path.join(logFolder, 'npm-ci.log'),
  })
  writeStamp(stamp, hash)
}
