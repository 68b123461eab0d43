import { createServer } from 'node:net'

import { Refusal } from './refusal.mjs'

/** @typedef {{ variable: string, fallback: number, part: string, replacedBy?: string }} PortChoice */

/**
 * Every port of a started product, the variable that moves it, and the variable that makes the part somebody else's.
 * @type {readonly PortChoice[]}
 */
export const portChoices = [
  { variable: 'PORT', fallback: 3000, part: 'product' },
  { variable: 'LUOSHI_MAIL_PORT', fallback: 1080, part: 'mail inbox' },
  { variable: 'SMTP_PORT', fallback: 1025, part: 'SMTP server of the inbox' },
  { variable: 'TEMPORAL_PORT', fallback: 7233, part: 'Temporal', replacedBy: 'TEMPORAL_ADDRESS' },
  { variable: 'TEMPORAL_UI_PORT', fallback: 8233, part: 'Temporal UI', replacedBy: 'TEMPORAL_ADDRESS' },
  { variable: 'PGPORT', fallback: 5433, part: 'PostgreSQL', replacedBy: 'DATABASE_URL' },
]

/**
 * The port of every part that is ours to start.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Record<string, number>} by variable
 */
export function choosePorts(env) {
  /** @type {Record<string, number>} */
  const ports = {}
  for (const choice of portChoices) {
    if (choice.replacedBy !== undefined && env[choice.replacedBy]) continue
    const port = Number(env[choice.variable] || choice.fallback)
    if (!Number.isInteger(port) || port < 1 || port > 65535)
      throw new Refusal(`${choice.variable} must be a port from 1 to 65535, not "${env[choice.variable] ?? ''}".`)
    const twin = Object.keys(ports).find((variable) => ports[variable] === port)
    if (twin !== undefined)
      throw new Refusal(`${twin} and ${choice.variable} are both ${port}: give each a port of its own.`)
    ports[choice.variable] = port
  }
  return ports
}

/**
 * Names the first port that somebody else holds.
 * @param {Record<string, number>} ports
 * @param {(port: number) => Promise<boolean>} isFree
 */
export async function requireFreePorts(ports, isFree = portIsFree) {
  for (const { variable, part } of portChoices) {
    const port = ports[variable]
    if (port !== undefined && !(await isFree(port)))
      throw new Refusal(`Port ${port} (${part}) is in use: stop what holds it or set ${variable} to another port.`)
  }
}

/** @param {number} port @returns {Promise<boolean>} */
export function portIsFree(port) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}

/** A port nobody holds now, for tests. @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}
