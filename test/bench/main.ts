import { cpus, totalmem } from 'node:os'

import { testTemporalAddress } from '../support/servers'
import type { HttpClient } from '../support/http-client'
import { openStack, type Stack } from '../support/stack'
import { bareEngine, type BareEngine } from './bare-engine'
import { benchCommands } from './commands'
import { print } from './figures'
import { benchGrowth } from './growth'
import { benchIssuing } from './issuing'
import { benchPlanMoment } from './plan-moment'
import { benchReading } from './reading'
import { benchTimers } from './timers'

interface Room {
  stack: Stack
  coordinator: HttpClient
  bare: BareEngine
}

/** In the order printed. */
const sections: Readonly<Record<string, (room: Room) => Promise<void>>> = {
  issuing: benchIssuing,
  commands: benchCommands,
  moment: benchPlanMoment,
  timers: benchTimers,
  growth: benchGrowth,
}

/** Prints the figures, each beside the bare thing it is measured against, in one run on one machine. */
async function main(chosen: readonly string[]): Promise<void> {
  print('This machine', [['', `${cpus().length} × ${cpus()[0]?.model ?? '?'}, ${Math.round(totalmem() / 2 ** 30)} GB`]])
  benchReading()
  const { stack, close } = await openStack({ env: { LUOSHI_MAIL_WINDOW_MS: '3000', LUOSHI_LOG_LEVEL: 'error' } })
  const bare = await bareEngine(stack, testTemporalAddress())
  try {
    const coordinator = await stack.signIn('coordinator')
    for (const [name, section] of Object.entries(sections))
      if (chosen.length === 0 || chosen.includes(name)) await section({ stack, coordinator, bare })
  } finally {
    await bare.stop()
    await close()
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  process.exitCode = 1
})
