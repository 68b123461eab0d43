import { nextDuty, planTime, type Assignment, type Instant, type WorkingCalendar } from '@luoshi/domain'
import type { HeldAssignment } from '../ports/ledger'

/**
 * Plan time under the lock. It never runs back behind what is written down, even when the clocks of two hosts differ.
 */
export const nowOf = (held: HeldAssignment, realNow: Instant): Instant =>
  Math.max(planTime(held.clock, realNow), held.state.asOf)

const ownAlarm = (state: Assignment, calendar: WorkingCalendar): number =>
  nextDuty(state, calendar, 'assignment')?.at ?? Infinity

/**
 * Whether the workflow must hear of a change: its stage is another, or its next alarm rings earlier than the one it has set.
 * One that moved later needs no word: the old alarm rings, nothing is due, and it sets the new one.
 */
export const mustHear = (before: Assignment, after: Assignment, calendar: WorkingCalendar): boolean =>
  before.stage !== after.stage || ownAlarm(after, calendar) < ownAlarm(before, calendar)
