import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { dataFolder } from './paths.mjs'
import { identify, isAlive } from './process-identity.mjs'
import { onSpawn } from './processes.mjs'
import { Refusal } from './refusal.mjs'
import { until } from './until.mjs'

/** @typedef {import('./process-identity.mjs').Identity} Identity */
/** @typedef {{ owner: Identity, parts: Identity[] }} Running */

const file = path.join(dataFolder, 'running.json')

/** Refuses while another start of this clone runs. @param {string} what is refused */
export function requireNotRunning(what) {
  const owner = read()?.owner
  if (owner !== undefined && isAlive(owner))
    throw new Refusal(
      `Luoshi is running here (process ${owner.pid}): stop it (Ctrl-C there, or kill ${owner.pid}) before ${what}.`,
    )
}

/** Writes down this start and every process it begins, so that the next start can end what a kill -9 leaves. */
export function recordRunning() {
  mkdirSync(dataFolder, { recursive: true })
  /** @type {Running} */
  const running = { owner: identify(process.pid, 'start'), parts: [] }
  const write = () => writeFileSync(file, JSON.stringify(running))
  onSpawn((part) => {
    running.parts = [...running.parts.filter(isAlive), identify(part.pid, part.name)]
    write()
  })
  write()
}

export const forgetRunning = () => rmSync(file, { force: true })

/**
 * Ends the processes of a start that was killed, the last begun first.
 * @param {(name: string) => void} tell
 */
export async function endLeftovers(tell) {
  const parts = (read()?.parts ?? []).filter(isAlive).reverse()
  for (const part of parts) {
    tell(part.name)
    // A server that is asked twice stops faster than one that is killed, and PostgreSQL needs SIGINT to not wait for clients.
    process.kill(part.pid, 'SIGINT')
    await until(`${part.name} of an earlier start does not end`, () => !isAlive(part), { withinMs: 20_000 }).catch(
      () => {
        process.kill(-part.pid, 'SIGKILL')
      },
    )
  }
  forgetRunning()
}

/** @returns {Running | null} */
function read() {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}
