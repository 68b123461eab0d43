import { rmSync } from 'node:fs'
import path from 'node:path'

import { dataFolder } from './paths.mjs'
import { dataFolderFor } from './postgres.mjs'
import { postgresUser } from './postgres-user.mjs'
import { say } from './progress.mjs'
import { sentenceOf } from './refusal.mjs'
import { endLeftovers, requireNotRunning } from './running.mjs'

try {
  requireNotRunning('resetting')
  await endLeftovers((name) => say(`  ending ${name}, left by a start that was killed`))
  rmSync(path.dirname(dataFolderFor(postgresUser(), path.join(dataFolder, 'postgres'))), {
    recursive: true,
    force: true,
  })
  rmSync(dataFolder, { recursive: true, force: true })
  say('All data of this clone is gone; npm start begins afresh.')
} catch (error) {
  process.stderr.write(`${sentenceOf(error)}\n`)
  process.exitCode = 1
}
