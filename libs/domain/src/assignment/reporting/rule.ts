import { chinaDate } from '../../calendar/china-date'
import { addWorkingDays } from '../../calendar/working-calendar'
import type { Actor } from '../actor'
import type { Assignment } from '../assignment'
import type { CommandOf } from '../command'
import { ownParty } from '../parties'
import { owedReports, reportStanding, returnablePeriods, type OwedReport } from '../reports'
import { department, office, type Broken, type Rules } from '../rule'
import { firstOf, notAcknowledged, notInProgress, notRunning, requireOwn } from '../standing'
import type { RefusalCode } from '../../vocabulary/refusals'

const owed = (state: Assignment, actor: Actor): OwedReport[] => {
  const party = ownParty(state, actor)
  return owedReports(state).filter((report) => report.partyId === party?.id)
}

const noneOwed = (state: Assignment, actor: Actor): RefusalCode | null =>
  owed(state, actor).length === 0 ? 'report.none-requested' : null

const noneSubmitted = (state: Assignment): RefusalCode | null =>
  state.periods.some(({ reports }) => Object.values(reports).includes('submitted')) ? null : 'report.nothing-to-return'

/** Only reports of the last periods can be sent back. */
function returnBroken(state: Assignment, { partyId, period }: CommandOf<'return-report'>): Broken | null {
  if (reportStanding(state, partyId, period) === 'submitted') return null
  const kept = state.periods.slice(-returnablePeriods)
  const tooOld = kept.length === returnablePeriods && kept.every((asked) => period < asked.period)
  return { code: tooOld ? 'report.too-old' : 'report.not-submitted', details: { period } }
}

export const reportingRules: Rules<'submit-report' | 'return-report'> = {
  'submit-report': {
    roles: department,
    refusal: (state, actor) =>
      firstOf(
        notRunning(state),
        notAcknowledged(state, actor),
        state.stage === 'assigned' ? null : notInProgress(state),
        noneOwed(state, actor),
      ),
    broken: (state, { period }, actor): Broken | null =>
      owed(state, actor).some((report) => report.period === period)
        ? null
        : { code: 'report.period-not-requested', details: { period } },
    facts: (state, { period, progress, problems, nextSteps }, actor) => [
      { type: 'ReportSubmitted', partyId: requireOwn(state, actor).id, period, progress, problems, nextSteps },
    ],
  },

  'return-report': {
    roles: office,
    refusal: (state) =>
      firstOf(notRunning(state), state.stage === 'assigned' ? null : notInProgress(state), noneSubmitted(state)),
    broken: returnBroken,
    facts: (state, { partyId, period, reason }, _actor, { now, calendar }) => {
      const correctBy = addWorkingDays(calendar, chinaDate(now), state.policy.correctWithin)
      return [{ type: 'ReportReturned', partyId, period, reason, correctBy }]
    },
  },
}
