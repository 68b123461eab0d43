import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'

import { root } from '../local/paths.mjs'

/**
 * A file of the server's source and what is made of it.
 * @typedef {object} Source
 * @property {string} name from the clone's root, e.g. `libs/mail/src/index.ts`
 * @property {string} output e.g. `libs/mail/dist/index.js`
 * @property {string} hash of what it holds
 */

/** The pages have a build of their own; nothing of `test` and `infra` runs in production. */
const rooms = ['apps/api', 'apps/worker', 'apps/cli', ...roomsBelow('libs'), 'workflows', 'seeds']

/** @returns {Source[]} all that the API, the worker and the operator's commands are made of */
export const sourcesOfServer = () => rooms.flatMap(sourcesOf)

/** @param {string} room @returns {Source[]} */
function sourcesOf(room) {
  const folder = path.join(root, room, 'src')
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.ts$/.test(file) && !/\.(spec|d)\.ts$/.test(file))
    .sort()
    .map((file) => ({
      name: path.join(room, 'src', file),
      output: path.join(room, 'dist', file.replace(/\.ts$/, '.js')),
      hash: hashOf(path.join(folder, file)),
    }))
}

/** @param {string} parent @returns {string[]} */
function roomsBelow(parent) {
  const names = readdirSync(path.join(root, parent)).sort()
  return names
    .map((name) => path.join(parent, name))
    .filter((room) => existsSync(path.join(root, room, 'package.json')))
}

/** @param {string} file */
const hashOf = (file) => createHash('sha256').update(readFileSync(file)).digest('hex')
