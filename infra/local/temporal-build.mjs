import { chmodSync, mkdirSync, renameSync, statfsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { withLock } from './lock.mjs'
import { isExecutable, onPath } from './on-path.mjs'
import { complete } from './processes.mjs'
import { say, withProgress } from './progress.mjs'
import { Refusal } from './refusal.mjs'

const moduleFolder = fileURLToPath(new URL('temporal/', import.meta.url))
const needed = 5 * 1024 ** 3

/**
 * Builds the Temporal CLI from the pinned module: minutes, once per user. Modules and objects (3.4 GB) go with the lock's folder.
 * @param {string} target the binary to write
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string>}
 */
export async function buildTemporal(target, env) {
  const go = onPath('go', env)
  if (go === undefined)
    throw new Refusal(
      'Temporal must be built here and Go is missing: install Go 1.26 or newer, or set LUOSHI_TEMPORAL to a Temporal CLI.',
    )
  const waiting = () => say('  Another start is building Temporal; waiting for it.')
  return withLock(
    `${target}.build`,
    (scratch) => (isExecutable(target) ? Promise.resolve(target) : build(go, target, scratch, env)),
    waiting,
  )
}

/** @param {string} go @param {string} target @param {string} scratch @param {NodeJS.ProcessEnv} env */
async function build(go, target, scratch, env) {
  const { bavail, bsize } = statfsSync(scratch)
  if (bavail * bsize < needed)
    throw new Refusal(`Building Temporal needs 5 GB free below ${scratch}: free some or set XDG_CACHE_HOME.`)
  const half = path.join(scratch, 'temporal')
  for (const part of ['modules', 'objects', 'temporary']) mkdirSync(path.join(scratch, part))
  await withProgress('building Temporal with Go (3 to 5 minutes, once per user)', () =>
    complete({
      name: 'go build',
      command: go,
      args: [
        'build',
        '-modcacherw',
        '-trimpath',
        '-ldflags',
        '-s -w',
        '-o',
        half,
        'github.com/temporalio/cli/cmd/temporal',
      ],
      cwd: moduleFolder,
      env: {
        ...env,
        CGO_ENABLED: '0',
        GOFLAGS: '',
        GOWORK: 'off',
        GOMODCACHE: path.join(scratch, 'modules'),
        GOCACHE: path.join(scratch, 'objects'),
        GOTMPDIR: path.join(scratch, 'temporary'),
      },
      logFile: path.join(scratch, 'build.log'),
    }),
  )
  chmodSync(half, 0o755)
  renameSync(half, target)
  return target
}
