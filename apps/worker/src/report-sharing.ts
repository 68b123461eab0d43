import { shareReports, type Ports } from '@luoshi/application'
import type { Logger } from '@temporalio/worker'
import { startLoop, type Loop } from './loop'

const every = 60_000

/**
 * Hands reports on to linked assignments that owe them: what was handed in before the other asked for it, and what the API
 * did not get to.
 */
export const startReportSharing = (ports: Ports, log: Logger): Loop =>
  startLoop('sharing reports', every, log, async () => {
    const shared = await shareReports(ports)
    if (shared > 0) log.info('Reports serve linked assignments', { count: shared })
    return null
  })
