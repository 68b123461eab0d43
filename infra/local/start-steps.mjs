import path from 'node:path'

import { installDependencies } from './dependencies.mjs'
import { productEnvironment } from './environment.mjs'
import { startMailbox } from './mailbox.mjs'
import { dataFolder, logFolder } from './paths.mjs'
import { choosePorts, requireFreePorts } from './ports.mjs'
import { startPostgres } from './postgres.mjs'
import { listAccounts, luoshi, startApi, startDepartments, startWorker } from './product.mjs'
import { obtainTemporal } from './temporal-binary.mjs'
import { buildServer } from './server.mjs'
import { startTemporal, temporalAddress } from './temporal.mjs'
import { buildWeb } from './web.mjs'

/**
 * What the steps of a start learn from each other.
 * @typedef {object} Started
 * @property {Record<string, number>} ports by variable
 * @property {string} databaseUrl
 * @property {string} temporalBinary
 * @property {string} inboxUrl where the inbox takes mail
 * @property {string} inboxPage
 * @property {NodeJS.ProcessEnv} env of the product's processes
 * @property {(name: string, start: import('./supervision.mjs').StartPart) => Promise<void>} keep starts a part and keeps it alive
 * @property {import('./product.mjs').Account[]} accounts
 */

/** @typedef {{ title: string, run: (started: Started) => Promise<unknown> }} Step */

/** @param {string} name */
const log = (name) => path.join(logFolder, `${name}.log`)

/**
 * From a fresh clone to a product that can be used, in order.
 * @type {readonly Step[]}
 */
export const productSteps = [
  {
    title: 'ports',
    run: async (started) => {
      started.ports = choosePorts(process.env)
      await requireFreePorts(started.ports)
    },
  },
  { title: 'dependencies (npm ci)', run: () => installDependencies() },
  { title: 'server (compiled)', run: () => buildServer() },
  { title: 'web pages', run: () => buildWeb() },
  {
    title: 'PostgreSQL',
    run: (started) =>
      started.keep('PostgreSQL', async () => {
        const folder = path.join(dataFolder, 'postgres')
        const postgres = await startPostgres({ folder, port: started.ports['PGPORT'] ?? 0, logFile: log('postgres') })
        started.databaseUrl = postgres.url
        return postgres.part
      }),
  },
  {
    title: 'mail inbox',
    run: (started) =>
      started.keep('the mail inbox', async () => {
        const mailbox = await startMailbox({
          smtpPort: started.ports['SMTP_PORT'] ?? 0,
          webPort: started.ports['LUOSHI_MAIL_PORT'] ?? 0,
          folder: path.join(dataFolder, 'mail'),
          logFile: log('mail-inbox'),
        })
        started.inboxUrl = mailbox.url
        started.inboxPage = mailbox.page
        return mailbox.part
      }),
  },
  {
    title: 'database schema',
    run: async (started) => {
      const addresses = {
        ...started,
        port: started.ports['PORT'] ?? 0,
        temporalAddress: temporalAddress(started.ports['TEMPORAL_PORT'] ?? 0),
      }
      started.env = productEnvironment(process.env, addresses)
      await luoshi('migrate', started.env)
    },
  },
  // A drill's year passes in minutes: it must not live through decades while everything is stopped.
  { title: 'drills that were stopped', run: (started) => luoshi('resume', started.env) },
  {
    title: 'accounts, departments and plans',
    run: (started) => luoshi('seed', started.env, ['--without-drills']),
  },
  { title: 'API', run: (started) => started.keep('the API', () => startApi(started.env)) },
  {
    title: 'log-ins',
    run: async (started) => {
      started.accounts = await listAccounts(started.env)
    },
  },
]

/**
 * What makes due work happen; until it is up, the product's pages say so.
 * @type {readonly Step[]}
 */
export const engineSteps = [
  {
    title: 'Temporal binary',
    run: async (started) => {
      if (!process.env['TEMPORAL_ADDRESS']) started.temporalBinary = await obtainTemporal()
    },
  },
  {
    title: 'Temporal',
    run: (started) =>
      started.keep('Temporal', async () => {
        const temporal = await startTemporal({
          binary: started.temporalBinary,
          port: started.ports['TEMPORAL_PORT'] ?? 0,
          uiPort: started.ports['TEMPORAL_UI_PORT'] ?? 0,
          stateFile: path.join(dataFolder, 'temporal', 'state.db'),
          logFile: log('temporal'),
        })
        return temporal.part
      }),
  },
  { title: 'worker', run: (started) => started.keep('the worker', () => startWorker(started.env)) },
  // Before the drills: a drill's clock runs from the moment of issue, and a day of it takes a second.
  {
    title: 'simulated departments',
    run: (started) => started.keep('the simulated departments', () => startDepartments(started.env)),
  },
  { title: 'drills', run: (started) => luoshi('seed', started.env) },
]
