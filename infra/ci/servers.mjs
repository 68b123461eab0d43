import { rmSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { freePort } from '../local/ports.mjs'
import { startThrowAwayPostgres } from '../local/postgres.mjs'
import { sentenceOf } from '../local/refusal.mjs'
import { obtainTemporal } from '../local/temporal-binary.mjs'
import { startTemporal } from '../local/temporal.mjs'

/**
 * The throw-away servers of a test run, as a process of its own: it prints their addresses as one line of JSON and ends
 * them when its input closes. However the tests end, by kill -9 too, their input closes, and no server outlives them.
 */
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => {})
const closed = new Promise((resolve) => process.stdin.once('close', resolve).resume())

const folder = mkdtempSync(path.join(tmpdir(), 'luoshi-temporal-'))
/** @type {(() => Promise<void>)[]} */
const stops = []
try {
  const postgres = await startThrowAwayPostgres({ durable: process.argv.includes('--durable') })
  stops.push(postgres.stop)
  const logFile = path.join(folder, 'temporal.log')
  const temporal = await startTemporal({
    binary: await obtainTemporal(),
    port: await freePort(),
    logFile,
    env: { ...process.env, TEMPORAL_ADDRESS: '' },
  })
  stops.push(temporal.stop)
  process.stdout.write(`${JSON.stringify({ databaseUrl: postgres.url, temporalAddress: temporal.address })}\n`)
  await closed
} catch (error) {
  process.stderr.write(`${sentenceOf(error)}\n`)
  process.exitCode = 1
} finally {
  for (const stop of stops.reverse()) await stop()
  rmSync(folder, { recursive: true, force: true })
}
