import { mkdirSync } from 'node:fs'
import path from 'node:path'

import { root } from './paths.mjs'
import { portIsFree } from './ports.mjs'
import { launch, ready } from './processes.mjs'

/**
 * @typedef {object} Mailbox
 * @property {string} url where mail is handed in
 * @property {string} page where it is read
 * @property {import('./processes.mjs').Part} part
 * @property {() => Promise<void>} stop
 */

/**
 * An SMTP server with an inbox page; its mail stays in the folder. It runs beside an SMTP server of yours (SMTP_URL) too,
 * since the mail of a drill goes nowhere else.
 * @param {{ smtpPort: number, webPort: number, folder: string, logFile: string, env?: NodeJS.ProcessEnv }} options
 * @returns {Promise<Mailbox>}
 */
export async function startMailbox({ smtpPort, webPort, folder, logFile, env = process.env }) {
  mkdirSync(folder, { recursive: true })
  const local = ['--ip', '127.0.0.1', '--web-ip', '127.0.0.1']
  const part = await launch({
    name: 'mail inbox',
    command: process.execPath,
    args: [
      path.join(root, 'node_modules', 'maildev', 'bin', 'maildev'),
      ...['--smtp', String(smtpPort), '--web', String(webPort), '--mail-directory', folder, '--silent'],
      ...local,
    ],
    env,
    logFile,
  })
  await ready(part, async () => !(await portIsFree(smtpPort)) && !(await portIsFree(webPort)))
  return { url: `smtp://127.0.0.1:${smtpPort}`, page: `http://127.0.0.1:${webPort}`, part, stop: part.stop }
}
