import { chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createHash } from 'node:crypto'

import { openFolder, postgresBinaries } from './postgres-binaries.mjs'
import { initialise, release, superuser } from './postgres-cluster.mjs'
import { mayEnter, postgresUser } from './postgres-user.mjs'
import { freePort } from './ports.mjs'
import { launch, ready } from './processes.mjs'

/**
 * @typedef {object} Postgres
 * @property {string} url
 * @property {import('./processes.mjs').Part | null} part null when the server is somebody else's
 * @property {() => Promise<void>} stop
 */

const forMany = ['max_connections=300']
const forHaste = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']

/**
 * The record. With DATABASE_URL that server is used and nothing is started.
 * @param {{ folder: string, port: number, logFile: string, env?: NodeJS.ProcessEnv, settings?: readonly string[] }} options
 * @returns {Promise<Postgres>}
 */
export async function startPostgres({ folder, port, logFile, env = process.env, settings = [] }) {
  if (env['DATABASE_URL']) return { url: env['DATABASE_URL'], part: null, stop: async () => {} }
  const user = postgresUser()
  const { postgres, initdb } = postgresBinaries(user)
  const data = dataFolderFor(user, folder)
  await initialise({ folder: data, initdb, user, logFile })
  await release(data)
  const fixed = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'timezone=UTC', 'log_timezone=UTC']
  const part = await launch({
    name: 'PostgreSQL',
    command: postgres,
    args: ['-D', data, '-p', String(port), ...[...fixed, ...settings].flatMap((setting) => ['-c', setting])],
    logFile,
    uid: user?.uid,
    gid: user?.gid,
    stopSignal: 'SIGINT',
    graceMs: 30_000,
  })
  await ready(part, () => answers(port))
  await createDatabase(port, 'luoshi')
  return { url: urlOf(port, 'luoshi'), part, stop: part.stop }
}

/**
 * A throw-away server for tests, gone with its folder when stopped; fast because a crash may lose it, unless it is durable.
 * @param {{ durable?: boolean }} [options]
 * @returns {Promise<Postgres>}
 */
export async function startThrowAwayPostgres({ durable = false } = {}) {
  const user = postgresUser()
  const folder = mkdtempSync(path.join(mayEnter(user, tmpdir()) ? tmpdir() : '/var/tmp', 'luoshi-postgres-'))
  if (user !== null) chownSync(folder, user.uid, user.gid)
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    const postgres = await startPostgres({
      folder: path.join(folder, 'data'),
      port: await freePort(),
      logFile: path.join(folder, 'postgres.log'),
      env: {},
      settings: durable ? forMany : [...forMany, ...forHaste],
    })
    return { ...postgres, stop: () => postgres.stop().finally(remove) }
  } catch (error) {
    remove()
    throw error
  }
}

/**
 * Where the data really lies: the folder asked for, or one that the user `postgres` may enter.
 * @param {import('./postgres-user.mjs').User | null} user
 * @param {string} folder
 */
export function dataFolderFor(user, folder) {
  mkdirSync(path.dirname(folder), { recursive: true })
  if (mayEnter(user, path.dirname(folder))) return folder
  const own = path.join(openFolder, createHash('sha256').update(folder).digest('hex').slice(0, 12))
  mkdirSync(own, { recursive: true, mode: 0o755 })
  return path.join(own, 'postgres')
}

/** @param {number} port @param {string} database */
const urlOf = (port, database) => `postgres://${superuser}:${superuser}@127.0.0.1:${port}/${database}`

/**
 * @template T
 * @param {number} port
 * @param {(client: import('pg').Client) => Promise<T>} use
 */
async function withClient(port, use) {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: urlOf(port, 'postgres'), connectionTimeoutMillis: 2000 })
  client.on('error', () => {})
  try {
    await client.connect()
    return await use(client)
  } finally {
    await client.end()
  }
}

/** @param {number} port */
const answers = (port) =>
  withClient(port, (client) => client.query('SELECT 1')).then(
    () => true,
    () => false,
  )

/** @param {number} port @param {string} name */
const createDatabase = (port, name) =>
  withClient(port, async (client) => {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`)
  })
