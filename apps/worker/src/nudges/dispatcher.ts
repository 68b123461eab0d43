import { inParallel, type NudgeBox, type ProcessStarter } from '@luoshi/application'
import type { Logger } from '@temporalio/worker'
import { startLoop, type Loop } from '../loop'
import { byProcess, wake } from './deliver'

const every = 5_000
const batch = 200
const atOnce = 8

/** Carries nudges from the record to the engine. One stays where it is until the engine took it, so it may come late and twice, never not. */
export const startDispatcher = (nudges: NudgeBox, starter: ProcessStarter, log: Logger): Loop =>
  startLoop('delivering nudges', every, log, async () => {
    const pending = await nudges.pending(batch)
    await inParallel(atOnce, byProcess(pending), async ({ sleeper, ids }) => {
      await wake(starter, sleeper)
      await nudges.delivered(ids)
    })
    return pending.length === batch ? 0 : null
  })
