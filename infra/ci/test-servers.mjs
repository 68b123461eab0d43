import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'

import { root } from '../local/paths.mjs'
import { Refusal } from '../local/refusal.mjs'

/** @typedef {{ databaseUrl: string, temporalAddress: string }} ServerAddresses */
/** @typedef {ServerAddresses & { stop: () => Promise<void> }} TestServers */

/** Where the tests look for the servers. */
export const addressVariables = {
  databaseUrl: 'LUOSHI_TEST_DATABASE_URL',
  temporalAddress: 'LUOSHI_TEST_TEMPORAL_ADDRESS',
}

/**
 * Starts one throw-away PostgreSQL and one Temporal without memory; they end when stopped, or when this process does.
 * @param {{ durable?: boolean }} [options] durable: PostgreSQL waits for the disk, as in production
 * @returns {Promise<TestServers>}
 */
export async function startTestServers({ durable = false } = {}) {
  const child = spawn(
    process.execPath,
    [path.join(root, 'infra', 'ci', 'servers.mjs'), ...(durable ? ['--durable'] : [])],
    {
      detached: true,
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  )
  const ended = once(child, 'exit')
  const addresses = await Promise.race([firstAddresses(child.stdout), ended.then(() => null)])
  if (addresses === null) throw new Refusal('The servers for the tests did not start; the reason stands above.')
  child.stdout.resume()
  const stop = async () => {
    child.stdin.end()
    await ended
  }
  return { ...addresses, stop }
}

/**
 * Progress goes on to the terminal until the line with the addresses comes.
 * @param {import('node:stream').Readable} output
 * @returns {Promise<ServerAddresses | null>}
 */
async function firstAddresses(output) {
  for await (const line of createInterface({ input: output })) {
    if (line.startsWith('{')) return JSON.parse(line)
    process.stderr.write(`${line}\n`)
  }
  return null
}
