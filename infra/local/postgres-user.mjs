import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'
import path from 'node:path'

import { Refusal } from './refusal.mjs'

/** @typedef {{ uid: number, gid: number }} User */

/**
 * Whom PostgreSQL runs as: it refuses root, so root lends it the user `postgres`, made when missing; others run it as themselves.
 * @returns {User | null} null for "as ourselves"
 */
export function postgresUser() {
  if (process.getuid?.() !== 0) return null
  return existing() ?? created()
}

/**
 * Whether the user may enter a folder: a clone below `/root` or in a private temporary folder is closed to `postgres`.
 * @param {User | null} user
 * @param {string} folder an existing folder
 * @returns {boolean}
 */
export function mayEnter(user, folder) {
  if (user === null) return true
  const { mode, uid, gid } = statSync(folder)
  const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001
  const parent = path.dirname(folder)
  return (mode & bit) !== 0 && (parent === folder || mayEnter(user, parent))
}

/** @returns {User | null} */
function existing() {
  try {
    return { uid: idOf('-u'), gid: idOf('-g') }
  } catch {
    return null
  }
}

/** @returns {User} */
function created() {
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], { stdio: 'pipe' })
    return { uid: idOf('-u'), gid: idOf('-g') }
  } catch {
    throw new Refusal('PostgreSQL does not run as root and the user "postgres" could not be made: run as another user.')
  }
}

/** @param {string} flag */
const idOf = (flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8', stdio: 'pipe' }))
