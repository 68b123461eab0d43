import { setTimeout as pause } from 'node:timers/promises'

import { announcement } from './announcement.mjs'
import { aborted, watchForInterruption } from './interruption.mjs'
import { requireNode } from './node-version.mjs'
import { stopEverything } from './processes.mjs'
import { say, withProgress } from './progress.mjs'
import { sentenceOf } from './refusal.mjs'
import { endLeftovers, forgetRunning, recordRunning, requireNotRunning } from './running.mjs'
import { engineSteps, productSteps } from './start-steps.mjs'
import { supervisor } from './supervision.mjs'

/** @typedef {import('./start-steps.mjs').Started} Started */

/** How long an interrupted step may take to clear up after itself. */
const tidyingMs = 60_000

/** @type {Omit<Started, 'keep'>} */
const nothingYet = {
  ports: {},
  databaseUrl: '',
  temporalBinary: '',
  inboxUrl: '',
  inboxPage: '',
  env: {},
  accounts: [],
}

const interruption = watchForInterruption()
process.exitCode = await main()
process.exit()

/** @returns {Promise<number>} the exit code */
async function main() {
  try {
    requireNode()
    requireNotRunning('starting again')
    await endLeftovers((name) => say(`  ending ${name}, left by a start that was killed`))
    recordRunning()
  } catch (error) {
    return refuse(error)
  }
  const code = await run()
  forgetRunning()
  say('Stopped; nothing is left running.')
  return code
}

/** Up, until someone stops it; a part that dies is started again. Then all parts are stopped, the last started first. */
async function run() {
  const stopping = new AbortController()
  const parts = supervisor({ signal: stopping.signal, tell: say })
  const coming = bringUp({ ...nothingYet, keep: parts.keep })
  const outcome = await Promise.race([coming.then(() => aborted(interruption)), aborted(interruption)]).then(
    () => 0,
    refuse,
  )
  if (interruption.aborted) say('\nStopping …')
  stopping.abort()
  await stopEverything()
  await Promise.race([Promise.allSettled([coming, parts.settled()]), pause(tidyingMs)])
  await stopEverything()
  return interruption.aborted ? 0 : outcome
}

/** @param {Started} started */
async function bringUp(started) {
  await take(productSteps, started)
  if (interruption.aborted) return
  say(announcement(started))
  await take(engineSteps, started)
  if (!interruption.aborted) say('The engine is up: due work runs.')
}

/** @param {readonly import('./start-steps.mjs').Step[]} steps @param {Started} started */
async function take(steps, started) {
  for (const { title, run } of steps) {
    if (interruption.aborted) return
    await withProgress(title, () => run(started))
  }
}

/** @param {unknown} error */
function refuse(error) {
  if (!interruption.aborted) process.stderr.write(`\n${sentenceOf(error)}\n`)
  return 1
}
