import path from 'node:path'

import { isExecutable, onPath } from './on-path.mjs'
import { cacheFolder } from './paths.mjs'
import { say } from './progress.mjs'
import { Refusal, sentenceOf } from './refusal.mjs'
import { buildTemporal } from './temporal-build.mjs'
import { downloadTemporal } from './temporal-download.mjs'

export const temporalVersion = '1.8.2'

/** @typedef {{ name: string, find: () => Promise<string | undefined> | string | undefined }} Way */

/**
 * The ways to a Temporal binary, cheapest first.
 * @param {NodeJS.ProcessEnv} env
 * @returns {readonly Way[]}
 */
export function waysToTemporal(env) {
  const cached = path.join(cacheFolder(env), `temporal-${temporalVersion}-${process.platform}-${process.arch}`)
  return [
    { name: 'LUOSHI_TEMPORAL', find: () => named(env['LUOSHI_TEMPORAL']) },
    { name: 'PATH', find: () => onPath('temporal', env) },
    { name: 'cache', find: () => (isExecutable(cached) ? cached : undefined) },
    {
      name: 'download',
      find: () => attempt('The download of Temporal', () => downloadTemporal(temporalVersion, cached)),
    },
    { name: 'build', find: () => buildTemporal(cached, env) },
  ]
}

/**
 * The first way that leads to a binary.
 * @param {readonly Way[]} ways
 * @returns {Promise<string>}
 */
export async function obtainTemporal(ways = waysToTemporal(process.env)) {
  for (const way of ways) {
    const found = await way.find()
    if (found !== undefined) return found
  }
  throw new Refusal('No Temporal binary could be obtained: install the Temporal CLI or set LUOSHI_TEMPORAL to it.')
}

/** @param {string | undefined} file */
function named(file) {
  if (!file) return undefined
  if (isExecutable(file)) return file
  throw new Refusal(`LUOSHI_TEMPORAL names ${file}, which is not an executable file.`)
}

/**
 * @param {string} what
 * @param {() => Promise<string>} way
 */
async function attempt(what, way) {
  try {
    return await way()
  } catch (error) {
    say(`  ${what} did not succeed (${sentenceOf(error).split('\n')[0] ?? ''}); going on without it.`)
    return undefined
  }
}
