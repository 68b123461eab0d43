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
import { startTemporal } from './temporal.mjs'
import { buildWeb } from './web.mjs'

/**
 * What the steps of a start learn from each other.
 * @typedef {object} Started
 * @property {Record<string, number>} ports by variable
 * @property {string} databaseUrl
 * @property {string} temporalBinary
 * @property {string} temporalAddress
 * @property {string | null} temporalPage
 * @property {string} inboxUrl where the inbox takes mail
 * @property {string} inboxPage
 * @property {NodeJS.ProcessEnv} env of the product's processes
 * @property {(part: import('./processes.mjs').Part | null) => void} keep names a part that must stay alive
 * @property {import('./product.mjs').Account[]} accounts
 */

/** @typedef {{ title: string, run: (started: Started) => Promise<unknown> }} Step */

/** @param {string} name */
const log = (name) => path.join(logFolder, `${name}.log`)

/**
 * From a fresh clone to the running product, in order.
 * @type {readonly Step[]}
 */
export const startSteps = [
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
    run: async (started) => {
      const folder = path.join(dataFolder, 'postgres')
      const postgres = await startPostgres({ folder, port: started.ports['PGPORT'] ?? 0, logFile: log('postgres') })
      started.databaseUrl = postgres.url
      started.keep(postgres.part)
    },
  },
  {
    title: 'Temporal binary',
    run: async (started) => {
      if (!process.env['TEMPORAL_ADDRESS']) started.temporalBinary = await obtainTemporal()
    },
  },
  {
    title: 'Temporal',
    run: async (started) => {
      const temporal = await startTemporal({
        binary: started.temporalBinary,
        port: started.ports['TEMPORAL_PORT'] ?? 0,
        uiPort: started.ports['TEMPORAL_UI_PORT'] ?? 0,
        stateFile: path.join(dataFolder, 'temporal', 'state.db'),
        logFile: log('temporal'),
      })
      started.temporalAddress = temporal.address
      started.temporalPage = temporal.page
      started.keep(temporal.part)
    },
  },
  {
    title: 'mail inbox',
    run: async (started) => {
      const mailbox = await startMailbox({
        smtpPort: started.ports['SMTP_PORT'] ?? 0,
        webPort: started.ports['LUOSHI_MAIL_PORT'] ?? 0,
        folder: path.join(dataFolder, 'mail'),
        logFile: log('mail-inbox'),
      })
      started.inboxUrl = mailbox.url
      started.inboxPage = mailbox.page
      started.keep(mailbox.part)
    },
  },
  {
    title: 'database schema',
    run: async (started) => {
      started.env = productEnvironment(process.env, { ...started, port: started.ports['PORT'] ?? 0 })
      await luoshi('migrate', started.env)
    },
  },
  // A drill's year passes in minutes: it must not live through decades while everything is stopped.
  { title: 'drills', run: (started) => luoshi('resume', started.env) },
  { title: 'worker', run: async (started) => started.keep(await startWorker(started.env)) },
  { title: 'API', run: async (started) => started.keep(await startApi(started.env)) },
  // Before the plans: a drill's clock runs from the moment of issue, and a day of it takes a second.
  { title: 'simulated departments', run: async (started) => started.keep(await startDepartments(started.env)) },
  { title: 'accounts, departments and plans', run: (started) => luoshi('seed', started.env) },
  {
    title: 'log-ins',
    run: async (started) => {
      started.accounts = await listAccounts(started.env)
    },
  },
]
