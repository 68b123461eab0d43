import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { dataFolder, root } from '../local/paths.mjs'
import { hashOf, writeStamp } from '../local/stamp.mjs'
import { sourcesOfServer } from './sources.mjs'

/**
 * What a build has to do.
 * @typedef {object} Pending
 * @property {import('./sources.mjs').Source[]} stale sources whose output is missing or was made of something else
 * @property {string[]} orphaned outputs whose source is gone
 * @property {boolean} bundle whether the workflows must be bundled again
 * @property {Done} done the record once all of it is done
 */

/** @typedef {{ made: Record<string, string>, bundle: string }} Done */

const record = path.join(dataFolder, 'server-build.json')

export const bundleFile = path.join('apps', 'worker', 'dist', 'workflow-bundle.js')

/** A compiler of another release, or told otherwise, makes other files of the same source. */
const tools = () => hashOf(['package-lock.json', 'infra/build'].map((entry) => path.join(root, entry)))

/** What is to be done now. */
export const pendingWork = () =>
  compare(sourcesOfServer(), tools(), read(), (output) => existsSync(path.join(root, output)))

/**
 * Compares the sources with what the last build made of them.
 * @param {readonly import('./sources.mjs').Source[]} sources
 * @param {string} tools
 * @param {Done} before
 * @param {(output: string) => boolean} isThere
 * @returns {Pending}
 */
export function compare(sources, tools, before, isThere) {
  const made = Object.fromEntries(sources.map(({ output, hash }) => [output, `${hash} ${tools}`]))
  const bundle = JSON.stringify(Object.entries(made).filter(([output]) => output.startsWith('workflows')))
  return {
    stale: sources.filter(({ output }) => before.made[output] !== made[output] || !isThere(output)),
    orphaned: Object.keys(before.made).filter((output) => made[output] === undefined),
    bundle: before.bundle !== bundle || !isThere(bundleFile),
    done: { made, bundle },
  }
}

/** @param {Pending} pending */
export const isNothing = ({ stale, orphaned, bundle }) => stale.length === 0 && orphaned.length === 0 && !bundle

/** @param {Pending} pending */
export const keepDone = ({ done }) => writeStamp(record, JSON.stringify(done))

/** @returns {Done} */
const read = () => (existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')) : { made: {}, bundle: '' })
