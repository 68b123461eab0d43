import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

import { dataFolder, logFolder, root } from './paths.mjs'
import { complete } from './processes.mjs'
import { hashOf, isCurrent, writeStamp } from './stamp.mjs'

const room = path.join(root, 'apps', 'web')
const stamp = path.join(dataFolder, 'web-build-hash')
const inputs = [room, ...['libs/contracts', 'libs/domain', 'package-lock.json'].map((entry) => path.join(root, entry))]

/** Builds the pages when what they are made of has changed. */
export async function buildWeb() {
  const hash = hashOf(inputs)
  if (isCurrent(stamp, hash) && existsSync(path.join(room, 'dist', 'index.html'))) return
  await complete({
    name: 'web build',
    command: process.execPath,
    args: [viteOfTheRoom(), 'build', room],
    cwd: root,
    logFile: path.join(logFolder, 'web-build.log'),
  })
  writeStamp(stamp, hash)
}

/** npm may have put it beside the room instead of at the root. */
function viteOfTheRoom() {
  const found = createRequire(path.join(room, 'package.json')).resolve('vite/package.json')
  return path.join(path.dirname(found), 'bin', 'vite.js')
}
