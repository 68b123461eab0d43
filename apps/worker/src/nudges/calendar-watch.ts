import { replanTimers, type ReplanPorts } from '@luoshi/application'
import type { Logger } from '@temporalio/worker'
import { startLoop, type Loop } from '../loop'

/** Further apart than a process remembers the calendar, so that who is nudged already reads the new one. */
const every = 15_000

/** Notices that the calendar has changed, by the office's hand or by a new release, and has running timers planned anew. */
export function startCalendarWatch(ports: ReplanPorts, log: Logger, everyMs = every): Loop {
  let seen: string | null = null
  return startLoop('watching the calendar', everyMs, log, async () => {
    const look = await replanTimers(ports, seen)
    seen = look.seen
    if (look.nudged !== null) log.info('The calendar has changed, timers are planned anew', { ...look.nudged })
    return null
  })
}
