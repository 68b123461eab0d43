import { cpus, totalmem } from 'node:os'

import { testTemporalAddress } from '../support/servers'
import { openStack } from '../support/stack'
import { bareEngine } from './bare-engine'
import { benchCommands } from './commands'
import { perSecond, print, ratio } from './figures'
import { benchPlanMoment } from './plan-moment'
import { confirmedPlan, issueConfirmed } from './prepared-plan'
import { benchReading } from './reading'
import { benchTimers } from './timers'

const issuedAtOnce = 1000

/** Prints the figures, each beside the bare thing it is measured against, in one run on one machine. */
async function main(): Promise<void> {
  print('This machine', [['', `${cpus().length} × ${cpus()[0]?.model ?? '?'}, ${Math.round(totalmem() / 2 ** 30)} GB`]])
  benchReading()
  const { stack, close } = await openStack({ env: { LUOSHI_MAIL_WINDOW_MS: '3000', LUOSHI_LOG_LEVEL: 'error' } })
  const bare = await bareEngine(stack, testTemporalAddress())
  try {
    const coordinator = await stack.signIn('coordinator')
    const planId = await confirmedPlan(coordinator, issuedAtOnce, '2026年印发压力测试要点')
    const { took, assignments } = await issueConfirmed(stack, coordinator, planId)
    const bareTook = await bare.start(issuedAtOnce)
    const [ours, theirs] = [(issuedAtOnce * 1000) / took, (issuedAtOnce * 1000) / bareTook]
    print('Issuing, against bare workflow starts', [
      ['assignments', `${perSecond(ours)} against ${perSecond(theirs)}`],
      ['ratio', ratio(ours / theirs, { atLeast: 0.8 })],
    ])
    await benchCommands(stack, assignments)
    await benchPlanMoment(stack, coordinator)
    await benchTimers(stack, coordinator, bare)
  } finally {
    await bare.stop()
    await close()
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  process.exitCode = 1
})
