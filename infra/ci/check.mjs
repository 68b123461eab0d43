import { runAndReport } from './run-and-report.mjs'
import { staticChecks, webBuild } from './static-checks.mjs'
import { tiers } from './tiers.mjs'

/** `npm run check`: format → lint → types → tests, up to the first that fails. */
await runAndReport({ checks: [...staticChecks, webBuild], tiers, more: [], stopAtFailure: true })
