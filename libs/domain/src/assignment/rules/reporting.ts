import { chinaDate, endOf, type Instant } from '../../calendar/china-date'
import { addWorkingDays } from '../../calendar/working-calendar'
import type { Actor } from '../actor'
import type { Assignment } from '../assignment'
import type { CommandOf } from '../command'
import { ownParty } from '../parties'
import { owedReports, reportStanding, returnablePeriods, type OwedReport } from '../reports'
import { department, director, head, office, type Broken, type Rules } from './rule'
import { firstOf, notAcknowledged, notInProgress, notLead, notRunning, requireOwn } from './standing'
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

/** An extension is asked for before the date has passed, by the lead, one at a time. */
function noExtension(state: Assignment, now: Instant): RefusalCode | null {
  if (state.dueOn === null) return 'extension.ongoing'
  if (state.pendingExtension !== null) return 'extension.pending'
  return endOf(state.dueOn) <= now ? 'extension.overdue' : null
}

function extensionBroken(
  state: Assignment,
  { granted, dueOn, extensionId }: CommandOf<'decide-extension'>,
): Broken | null {
  if (state.pendingExtension !== extensionId) return { code: 'extension.already-decided' }
  return granted && state.dueOn !== null && dueOn <= state.dueOn ? { code: 'extension.not-later' } : null
}

export const reportingRules: Rules<'submit-report' | 'return-report' | 'request-extension' | 'decide-extension'> = {
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

  'request-extension': {
    roles: head,
    refusal: (state, actor, now) =>
      firstOf(notRunning(state), notLead(state, actor), notInProgress(state), noExtension(state, now)),
    broken: (state, { proposedDueOn }): Broken | null =>
      state.dueOn !== null && proposedDueOn <= state.dueOn ? { code: 'extension.not-later' } : null,
    facts: (state, { proposedDueOn, reason, progress }) => {
      const extensionId = `e${String(state.extensionCount + 1)}`
      return [{ type: 'ExtensionRequested', extensionId, proposedDueOn, reason, progress }]
    },
  },

  'decide-extension': {
    roles: director,
    refusal: (state) => firstOf(notRunning(state), state.pendingExtension === null ? 'extension.none-pending' : null),
    broken: extensionBroken,
    facts: (_state, { extensionId, granted, dueOn, reason }) => [
      { type: 'ExtensionDecided', extensionId, granted, dueOn, reason },
    ],
  },
}
