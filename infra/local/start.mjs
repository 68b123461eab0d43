import { setTimeout as pause } from 'node:timers/promises'

import { announcement } from './announcement.mjs'
import { aborted, watchForInterruption } from './interruption.mjs'
import { requireNode } from './node-version.mjs'
import { endingText, stopEverything } from './processes.mjs'
import { say, withProgress } from './progress.mjs'
import { Refusal, sentenceOf } from './refusal.mjs'
import { endLeftovers, forgetRunning, recordRunning, requireNotRunning } from './running.mjs'
import { startSteps } from './start-steps.mjs'

/** @typedef {import('./start-steps.mjs').Started} Started */

/** How long an interrupted step may take to clear up after itself. */
const tidyingMs = 60_000

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

/** Up, until someone stops it or a part dies; then all parts are stopped, the last started first. */
async function run() {
  const { started, death } = begin()
  const coming = bringUp(started)
  const outcome = await Promise.race([coming.then(() => death), death, aborted(interruption)]).then(() => 0, refuse)
  if (interruption.aborted) say('\nStopping …')
  await stopEverything()
  await Promise.race([Promise.allSettled([coming]), pause(tidyingMs)])
  await stopEverything()
  return interruption.aborted ? 0 : outcome
}

/** @param {Started} started */
async function bringUp(started) {
  for (const { title, run } of startSteps) {
    if (interruption.aborted) return
    await withProgress(title, () => run(started))
  }
  say(announcement(started))
}

/** @returns {{ started: Started, death: Promise<never> }} */
function begin() {
  /** @type {Started['keep']} */
  let keep = () => {}
  /** @type {Promise<never>} */
  const death = new Promise((_, reject) => {
    keep = (part) =>
      void part?.ended.then((ending) =>
        reject(new Refusal(`${part.name} ended by itself (${endingText(ending)}), so all is stopped.\n${part.tail()}`)),
      )
  })
  const nothingYet = {
    ports: {},
    databaseUrl: '',
    temporalBinary: '',
    temporalAddress: '',
    inboxUrl: '',
    inboxPage: '',
  }
  return { started: { ...nothingYet, temporalPage: null, env: {}, accounts: [], keep }, death }
}

/** @param {unknown} error */
function refuse(error) {
  if (!interruption.aborted) process.stderr.write(`\n${sentenceOf(error)}\n`)
  return 1
}
