import { onPath } from './on-path.mjs'
import { complete } from './processes.mjs'
import { Refusal } from './refusal.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** @param {NodeJS.ProcessEnv} env @returns {string | undefined} */
export const findChromium = (env) => names.map((name) => onPath(name, env)).find((found) => found !== undefined)

/**
 * A browser for the tests, installed by apt-get (with a Chinese font) where that is possible.
 * @param {{ env?: NodeJS.ProcessEnv, logFile: string }} options
 * @returns {Promise<string>}
 */
export async function obtainChromium({ env = process.env, logFile }) {
  const found = findChromium(env)
  if (found !== undefined) return found
  const apt = onPath('apt-get', env)
  if (apt === undefined || process.getuid?.() !== 0)
    throw new Refusal('The browser tests need Chromium: install chromium and a Chinese font such as fonts-noto-cjk.')
  const quiet = { ...env, DEBIAN_FRONTEND: 'noninteractive' }
  await complete({ name: 'apt-get update', command: apt, args: ['update', '-qq'], env: quiet, logFile })
  const packages = ['chromium', 'fonts-noto-cjk']
  await complete({
    name: 'apt-get install chromium',
    command: apt,
    args: ['install', '-y', '-qq', '--no-install-recommends', ...packages],
    env: quiet,
    logFile,
  })
  return findChromium(env) ?? Promise.reject(new Refusal('apt-get installed no Chromium that is on PATH.'))
}
