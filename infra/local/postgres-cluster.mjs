import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { commandLine } from './process-identity.mjs'
import { complete } from './processes.mjs'
import { until } from './until.mjs'

/** @typedef {import('./postgres-user.mjs').User} User */

export const superuser = 'luoshi'

/**
 * Makes the data folder once; an interrupted try leaves nothing that looks finished.
 * @param {{ folder: string, initdb: string, user: User | null, logFile: string, flags?: readonly string[] }} options
 */
export async function initialise({ folder, initdb, user, logFile, flags = [] }) {
  if (existsSync(path.join(folder, 'PG_VERSION'))) return
  const half = `${folder}.new`
  const passwordFile = `${folder}.password`
  rmSync(half, { recursive: true, force: true })
  mkdirSync(half, { recursive: true, mode: 0o700 })
  writeFileSync(passwordFile, superuser, { mode: 0o600 })
  if (user !== null) for (const owned of [half, passwordFile]) chownSync(owned, user.uid, user.gid)
  try {
    await complete({
      name: 'PostgreSQL set-up (initdb)',
      command: initdb,
      args: [
        `--pgdata=${half}`,
        `--username=${superuser}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C.UTF-8',
        ...flags,
      ],
      logFile,
      uid: user?.uid,
      gid: user?.gid,
    })
  } finally {
    rmSync(passwordFile, { force: true })
  }
  rmSync(folder, { recursive: true, force: true })
  renameSync(half, folder)
}

/**
 * Clears what a killed start left: ends a server that still holds the folder, removes the mark of one that does not.
 * @param {string} folder
 */
export async function release(folder) {
  const mark = path.join(folder, 'postmaster.pid')
  if (!existsSync(mark)) return
  const pid = Number(readFileSync(mark, 'utf8').split('\n')[0])
  const holds = () => commandLine(pid).includes(folder)
  if (holds()) process.kill(pid, 'SIGINT')
  await until('The PostgreSQL of an earlier start does not stop', () => !holds(), { withinMs: 30_000 })
  rmSync(mark, { force: true })
}
