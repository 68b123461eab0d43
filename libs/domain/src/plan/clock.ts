import type { Instant } from '../calendar/china-date'

/** A plan's clock. `factor` 1 is real life; a drill runs faster. */
export interface PlanClock {
  /** Real instant at which the clock was started. */
  startedAt: Instant
  /** Plan instant it showed then. */
  origin: Instant
  factor: number
}

export const planTime = (clock: PlanClock, real: Instant): Instant =>
  Math.floor(clock.origin + (real - clock.startedAt) * clock.factor)

/** The first real millisecond at which the clock shows the plan instant or later. */
export const realTime = (clock: PlanClock, plan: Instant): Instant =>
  Math.ceil(clock.startedAt + (plan - clock.origin) / clock.factor)

/** Whether people must be told that this plan does not run at the real date and speed. */
export const isRealClock = (clock: PlanClock): boolean => clock.factor === 1 && clock.origin === clock.startedAt
