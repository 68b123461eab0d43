import type { Instant } from '../calendar/china-date'

/**
 * A plan's clock. `factor` 1 is real life. A drill runs faster for one year of plan time and then at real speed, so that
 * what the year left open stays as it is and can be looked at and acted on. A clock with the factor 0 stands still.
 */
export interface PlanClock {
  /** Real instant at which the clock was started. */
  startedAt: Instant
  /** Plan instant it showed then. */
  origin: Instant
  factor: number
}

const rehearsed = 366 * 86_400_000

/** The plan instant the clock shows at a real one. */
export function planTime({ startedAt, origin, factor }: PlanClock, real: Instant): Instant {
  if (factor === 0) return origin
  const elapsed = real - startedAt
  const fast = Math.min(elapsed * factor, rehearsed)
  return Math.floor(origin + fast + Math.max(0, elapsed - rehearsed / factor))
}

/** The first real millisecond at which the clock shows the plan instant or later; `Infinity` where it never will. */
export function realTime({ startedAt, origin, factor }: PlanClock, plan: Instant): Instant {
  const shown = plan - origin
  if (factor === 0) return shown <= 0 ? startedAt : Infinity
  return Math.ceil(startedAt + Math.min(shown, rehearsed) / factor + Math.max(0, shown - rehearsed))
}

/** How fast the clock runs at a real instant: its factor, 1 once a drill's year is over, 0 once the drill has ended. */
export const paceAt = ({ startedAt, factor }: PlanClock, real: Instant): number =>
  (real - startedAt) * factor < rehearsed ? factor : 1

/** The clock as it stood at a real instant, and stands from then on. */
export const stoppedAt = (clock: PlanClock, real: Instant): PlanClock => ({
  ...{ startedAt: real, origin: planTime(clock, real), factor: 0 },
})

/** The clock of a plan issued for real: the wall's. Only a drill has one of its own. */
export const realClock = (now: Instant): PlanClock => ({ startedAt: now, origin: now, factor: 1 })
