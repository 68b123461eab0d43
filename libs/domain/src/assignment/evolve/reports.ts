import type { Report } from '../assignment'
import { change, type Handlers } from './handlers'

const blank = { submittedAt: null, progress: '', problems: '', nextSteps: '', returned: null }

const one = (partyId: string, period: string) => (report: Report) =>
  report.partyId === partyId && report.period === period

export const reportHandlers: Handlers<'ReportRequested' | 'ReportSubmitted' | 'ReportReturned'> = {
  ReportRequested: (state, { period, dueOn, partyIds }, { at }) => ({
    ...state,
    lastPeriod: period,
    reports: [
      ...state.reports,
      ...partyIds.map((partyId) => ({
        ...blank,
        partyId,
        period,
        dueOn,
        status: 'requested' as const,
        requestedAt: at,
      })),
    ],
  }),

  ReportSubmitted: (state, { partyId, period, progress, problems, nextSteps }, { at }) => ({
    ...state,
    reports: change(state.reports, one(partyId, period), (report) => ({
      ...report,
      status: 'submitted',
      submittedAt: at,
      progress,
      problems,
      nextSteps,
    })),
  }),

  ReportReturned: (state, { partyId, period, reason, correctBy }, { at }) => ({
    ...state,
    reports: change(state.reports, one(partyId, period), (report) => ({
      ...report,
      status: 'returned',
      returned: { reason, at, correctBy },
    })),
  }),
}
