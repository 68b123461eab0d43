import type { ChinaDate, Instant } from '../calendar/china-date'
import type { Assignment, ReportStanding, Returned } from './assignment'

/** Reports of so many periods can still be sent back. */
export const returnablePeriods = 12

/** A report asked for and not handed in, or sent back. */
export interface OwedReport {
  partyId: string
  period: string
  dueOn: ChinaDate
  requestedAt: Instant
  returned: Returned | null
}

/** Oldest period first, in the order of the parties. Who was let off owes nothing of what was asked before. */
export const owedReports = (state: Assignment): OwedReport[] =>
  state.periods.flatMap(({ period, dueOn, requestedAt, reports }) =>
    state.parties.flatMap(({ id, status }) => {
      const standing = status === 'removed' ? undefined : reports[id]
      if (standing === undefined || standing === 'submitted') return []
      return [{ partyId: id, period, dueOn, requestedAt, returned: standing === 'requested' ? null : standing }]
    }),
  )

/** How a report stands; undefined when none was asked for, or so long ago that it is not kept. */
export const reportStanding = (state: Assignment, partyId: string, period: string): ReportStanding | undefined =>
  state.periods.find((asked) => asked.period === period)?.reports[partyId]
