import { chmodSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { complete } from './processes.mjs'
import { Refusal } from './refusal.mjs'

const limitMs = 10_000
/** @type {Readonly<Record<string, string>>} */
const architectures = { x64: 'amd64', arm64: 'arm64' }

/**
 * Fetches the official archive of the Temporal CLI; ten seconds for all of it, since a build can take its place.
 * @param {string} version
 * @param {string} target the binary to write
 * @returns {Promise<string>}
 */
export async function downloadTemporal(version, target) {
  const architecture = architectures[process.arch]
  if (architecture === undefined) throw new Refusal(`there is none for ${process.arch}`)
  const folder = `${target}.download.${process.pid}`
  mkdirSync(folder, { recursive: true })
  try {
    const archive = path.join(folder, 'temporal.tar.gz')
    writeFileSync(archive, await fetched(archiveUrl(version, process.platform, architecture)))
    await complete({
      name: 'tar',
      command: 'tar',
      args: ['-xzf', archive, '-C', folder, 'temporal'],
      logFile: `${archive}.log`,
    })
    chmodSync(path.join(folder, 'temporal'), 0o755)
    renameSync(path.join(folder, 'temporal'), target)
    return target
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @param {string} version @param {string} platform @param {string} architecture */
export const archiveUrl = (version, platform, architecture) =>
  `https://temporal.download/cli/archive/v${version}?platform=${platform}&arch=${architecture}`

/** @param {string} url */
async function fetched(url) {
  const { host } = new URL(url)
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(limitMs) })
    if (response.ok) return Buffer.from(await response.arrayBuffer())
    throw new Refusal(`${host} answered ${response.status}`)
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(`${host} could not be read within ${limitMs / 1000} s`)
  }
}
