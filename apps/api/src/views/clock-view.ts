import type { ClockView } from '@luoshi/contracts'
import { paceAt, planTime, type Instant, type PlanClock } from '@luoshi/domain'
import { clockOf, type ClockColumns } from '@luoshi/persistence'
import { iso } from './instants'

/** A plan's clock as pages show it; `real` is the present real instant, `now` becomes plan time. */
export const clockView = (clock: PlanClock, drill: boolean, real: Instant): ClockView => ({
  drill,
  now: iso(planTime(clock, real)),
  startedAt: iso(clock.startedAt),
  origin: iso(clock.origin),
  factor: clock.factor,
  pace: paceAt(clock, real),
})

/** The clock of a row, which an assignment always has: it was issued. */
export function runningClock(row: ClockColumns): PlanClock {
  const clock = clockOf(row)
  if (clock === null) throw new Error('an assignment belongs to a plan that was issued')
  return clock
}
