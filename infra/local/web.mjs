import { existsSync } from 'node:fs'
import path from 'node:path'

import { dataFolder, linked, logFolder, root } from './paths.mjs'
import { complete } from './processes.mjs'
import { hashOf, isCurrent, writeStamp } from './stamp.mjs'

const stamp = path.join(dataFolder, 'web-build-hash')
const inputs = ['apps/web', 'libs/contracts', 'libs/domain', 'package-lock.json'].map((entry) => path.join(root, entry))

/** Builds the pages when what they are made of has changed. */
export async function buildWeb() {
  const hash = hashOf(inputs)
  if (isCurrent(stamp, hash) && existsSync(path.join(root, 'apps', 'web', 'dist', 'index.html'))) return
  await complete({
    name: 'web build',
    command: linked('vite'),
    args: ['build', path.join('apps', 'web')],
    cwd: root,
    logFile: path.join(logFolder, 'web-build.log'),
  })
  writeStamp(stamp, hash)
}
