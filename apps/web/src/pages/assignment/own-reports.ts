import type { AssignmentView, ReportView } from '@luoshi/contracts'

const own = (view: AssignmentView): ReportView[] => {
  const mine = new Set(view.parties.filter((party) => party.mine).map((party) => party.id))
  return view.reports
    .filter((report) => mine.has(report.partyId))
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn) || a.period.localeCompare(b.period))
}

/** Reports the reader's department still owes, the oldest first; one sent back is owed again. */
export const openReportsOf = (view: AssignmentView): ReportView[] =>
  own(view).filter((report) => report.status !== 'submitted')

/** The department's newest report of an earlier period, to start this period's from. */
export const reportBefore = (view: AssignmentView, period: string): ReportView | undefined =>
  own(view).findLast((report) => report.progress !== '' && report.period < period)
