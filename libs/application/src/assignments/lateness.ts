import { realTime, type Instant, type PlanClock } from '@luoshi/domain'

const day = 86_400_000
const minute = 60_000

/** How late, in real milliseconds, a reminder may be and still be worth sending: a day, in a drill a minute. */
const patience = (clock: PlanClock): number => (clock.factor === 1 ? day : minute)

/** Whether a reminder of that nominal time would now only be noise: the engine was away for long. */
export const isStale = (clock: PlanClock, nominal: Instant, realNow: Instant): boolean =>
  realNow - realTime(clock, nominal) > patience(clock)
