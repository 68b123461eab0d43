import type { PlanClock } from '@luoshi/domain'

/** The clock of a plan as a row carries it; all null before the plan is issued. */
export interface ClockColumns {
  clockStartedAt: Date | null
  clockOrigin: Date | null
  clockFactor: number | null
}

export const clockColumns = `plan.clock_started_at AS "clockStartedAt", plan.clock_origin AS "clockOrigin",
  plan.clock_factor AS "clockFactor"`

/** The clock, or null before the plan is issued. */
export function clockOf({ clockStartedAt, clockOrigin, clockFactor }: ClockColumns): PlanClock | null {
  if (clockStartedAt === null || clockOrigin === null || clockFactor === null) return null
  return { startedAt: clockStartedAt.getTime(), origin: clockOrigin.getTime(), factor: clockFactor }
}
