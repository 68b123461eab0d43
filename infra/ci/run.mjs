import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { obtainChromium } from '../local/chromium.mjs'
import { installDependencies } from '../local/dependencies.mjs'
import { requireNode } from '../local/node-version.mjs'
import { logFolder } from '../local/paths.mjs'
import { say, withProgress } from '../local/progress.mjs'
import { sentenceOf } from '../local/refusal.mjs'
import { obtainTemporal } from '../local/temporal-binary.mjs'
import { tallyOfStep } from './closing-line.mjs'
import { runTier } from './jest.mjs'
import { addressVariables, startTestServers } from './test-servers.mjs'

/** @typedef {import('./closing-line.mjs').Tally} Tally */
/** @typedef {import('./tiers.mjs').Tier} Tier */
/**
 * @typedef {object} Plan
 * @property {readonly import('./static-checks.mjs').StaticCheck[]} checks
 * @property {readonly Tier[]} tiers
 * @property {readonly string[]} more arguments for Jest
 * @property {boolean} stopAtFailure
 * @property {AbortSignal} interruption
 */

/**
 * Obtains what the tiers need, then runs the checks and the tiers.
 * @param {Plan} plan
 * @returns {Promise<Tally[]>} what really ran
 */
export async function run(plan) {
  /** @type {Tally[]} */
  const tallies = []
  const goesOn = () => !plan.interruption.aborted && !(plan.stopAtFailure && tallies.some((tally) => tally.failed > 0))
  const prepared = await tallied('set-up', () => prepare(plan.tiers))
  if (prepared.result === null) return [prepared.tally]
  for (const check of plan.checks) {
    if (!goesOn()) return tallies
    say(`\n── ${check.name}`)
    const { result, tally } = await tallied(check.name, check.run)
    tallies.push(result === false ? tallyOfStep(check.name, false, tally.seconds) : tally)
  }
  if (goesOn()) await runTiers(plan, prepared.result, tallies, goesOn)
  return tallies
}

/** @param {Plan} plan @param {NodeJS.ProcessEnv} env @param {Tally[]} tallies @param {() => boolean} goesOn */
async function runTiers({ tiers, more }, env, tallies, goesOn) {
  const folder = mkdtempSync(path.join(tmpdir(), 'luoshi-tests-'))
  const servers = tiers.some((tier) => tier.servers) ? await tallied('servers', startTestServers) : null
  if (servers !== null && servers.result === null) tallies.push(servers.tally)
  const { databaseUrl = '', temporalAddress = '' } = servers?.result ?? {}
  const named = { [addressVariables.databaseUrl]: databaseUrl, [addressVariables.temporalAddress]: temporalAddress }
  try {
    for (const tier of tiers) {
      if (!goesOn()) return
      if (tier.servers && databaseUrl === '') continue
      say(`\n── tests: ${tier.name}`)
      tallies.push(await runTier(tier, { env: tier.servers ? { ...env, ...named } : env, folder, more }))
    }
  } finally {
    await servers?.result?.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @param {readonly Tier[]} tiers @returns {Promise<NodeJS.ProcessEnv>} */
async function prepare(tiers) {
  requireNode()
  const env = { ...process.env }
  await withProgress('dependencies', () => installDependencies())
  if (tiers.some((tier) => tier.servers))
    env['LUOSHI_TEMPORAL'] = await withProgress('Temporal binary', () => obtainTemporal())
  const logFile = path.join(logFolder, 'chromium.log')
  if (tiers.some((tier) => tier.browser))
    env['LUOSHI_CHROMIUM'] = await withProgress('Chromium', () => obtainChromium({ logFile }))
  return env
}

/**
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<{ result: T | null, tally: Tally }>} no result when it failed
 */
async function tallied(name, work) {
  const since = Date.now()
  const seconds = () => (Date.now() - since) / 1000
  try {
    const result = await work()
    return { result, tally: tallyOfStep(name, true, seconds()) }
  } catch (error) {
    process.stderr.write(`${sentenceOf(error)}\n`)
    return { result: null, tally: tallyOfStep(name, false, seconds()) }
  }
}
