import { sentenceOf } from '../local/refusal.mjs'
import { readCommandLine } from './command-line.mjs'
import { runAndReport } from './run-and-report.mjs'
import { staticChecks, webBuild } from './static-checks.mjs'
import { tiers } from './tiers.mjs'

/** `npm test`: every check from a fresh clone, to the end even when some fail. `npm test -- --tier store` runs one tier. */
try {
  const { chosen, more } = readCommandLine(process.argv.slice(2))
  const checks = chosen === null ? [...staticChecks, webBuild] : chosen.some((tier) => tier.browser) ? [webBuild] : []
  await runAndReport({ checks, tiers: chosen ?? tiers, more, stopAtFailure: false })
} catch (error) {
  process.stderr.write(`${sentenceOf(error)}\n`)
  process.exit(2)
}
