import { inParallel, type Now, type NudgeBox, type ProcessStarter } from '@luoshi/application'
import type { Logger } from '@temporalio/worker'
import { startLoop, type Loop } from '../loop'
import { wake } from './deliver'

const every = 60_000
const overslept = 120_000
const batch = 500
const atOnce = 8

/** Finds every process whose alarm passed two minutes ago without a sign of it, as after a lost timer or a lost engine, and wakes it. */
export const startSweep = (nudges: NudgeBox, starter: ProcessStarter, now: Now, log: Logger): Loop =>
  startLoop('sweeping', every, log, async () => {
    const sleepers = await nudges.overdue(now() - overslept, batch)
    if (sleepers.length > 0) log.info('Processes overslept and are woken', { count: sleepers.length })
    await inParallel(atOnce, sleepers, (sleeper) => wake(starter, sleeper))
    return null
  })
