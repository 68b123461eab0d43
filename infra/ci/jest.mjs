import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { root } from '../local/paths.mjs'
import { launch } from '../local/processes.mjs'
import { tallyOfJest } from './closing-line.mjs'

const limitMs = 30 * 60_000

/**
 * Runs one tier and counts what really ran. A tier without files is no error; one that does not end is a failure.
 * @param {import('./tiers.mjs').Tier} tier
 * @param {{ env: NodeJS.ProcessEnv, folder: string, more: readonly string[] }} options folder: for Jest's results
 */
export async function runTier(tier, { env, folder, more }) {
  const since = Date.now()
  const outputFile = path.join(folder, `${tier.name}.json`)
  const part = await launch({
    name: `tests: ${tier.name}`,
    command: process.execPath,
    args: [
      path.join(root, 'node_modules', 'jest', 'bin', 'jest.js'),
      ...['--selectProjects', tier.name, '--passWithNoTests', '--json', '--outputFile', outputFile],
      ...(tier.alone ? ['--runInBand'] : []),
      ...more,
    ],
    cwd: root,
    env,
  })
  const tooLong = setTimeout(() => void part.stop(), limitMs)
  const { code } = await part.ended
  clearTimeout(tooLong)
  const results = existsSync(outputFile) ? JSON.parse(readFileSync(outputFile, 'utf8')) : null
  const seconds = (Date.now() - since) / 1000
  if (results === null && code === 0) return tallyOfNothing(tier.name, seconds)
  return tallyOfJest(tier.name, results, { succeeded: code === 0, seconds })
}

/** Jest writes no results when it found no files. @param {string} name @param {number} seconds */
const tallyOfNothing = (name, seconds) => ({ name, passed: 0, failed: 0, skipped: 0, seconds })
