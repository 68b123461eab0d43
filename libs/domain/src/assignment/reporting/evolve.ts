import type { Assignment, AskedPeriod, ReportStanding } from '../assignment'
import { returnablePeriods } from '../reports'
import { change, type Handlers } from '../handler'

/** Of a period long past only what is still owed is kept, and nothing of one in which nothing is. */
function owedOnly(asked: AskedPeriod): AskedPeriod[] {
  const owed = Object.entries(asked.reports).filter(([, standing]) => standing !== 'submitted')
  return owed.length === 0 ? [] : [{ ...asked, reports: Object.fromEntries(owed) }]
}

const recent = (periods: readonly AskedPeriod[]): AskedPeriod[] => [
  ...periods.slice(0, -returnablePeriods).flatMap(owedOnly),
  ...periods.slice(-returnablePeriods),
]

const stands = (state: Assignment, { partyId, period }: { partyId: string; period: string }, now: ReportStanding) => ({
  ...state,
  periods: change(
    state.periods,
    (asked) => asked.period === period,
    (asked) => ({ ...asked, reports: { ...asked.reports, [partyId]: now } }),
  ),
})

export const reportingHandlers: Handlers<'ReportRequested' | 'ReportSubmitted' | 'ReportReturned'> = {
  ReportRequested: (state, { period, dueOn, partyIds }, { at }) => {
    const reports = Object.fromEntries(partyIds.map((partyId) => [partyId, 'requested'] as const))
    const periods = recent([...state.periods, { period, dueOn, requestedAt: at, reports }])
    return { ...state, lastPeriod: period, periods }
  },

  ReportSubmitted: (state, fact) => stands(state, fact, 'submitted'),

  ReportReturned: (state, fact, { at }) => stands(state, fact, { at, correctBy: fact.correctBy }),
}
