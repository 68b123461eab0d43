import { prune } from '@luoshi/persistence'
import type { Logger } from '@temporalio/worker'
import { startLoop, type Loop } from './loop'

type Database = Parameters<typeof prune>[0]

const everyHour = 3_600_000
const batch = 1000
/** Between two batches of one turn, so that the work of people goes before. */
const breath = 1000

/** Takes away what has outlived its use, hourly and in batches, until nothing is left of it. */
export const startPruning = (database: Database, now: () => number, log: Logger): Loop =>
  startLoop('pruning', everyHour, log, async () => {
    const count = await prune(database, now(), batch)
    if (count > 0) log.info('Rows whose life was over are gone', { count })
    return count >= batch ? breath : null
  })
