import type { AssignmentView, ReportView } from '@luoshi/contracts'
import { openReportsOf, reportBefore } from './own-reports'

const report = (partyId: string, period: string, more: Partial<ReportView> = {}): ReportView => ({
  partyId,
  partyName: partyId,
  period,
  dueOn: `${period}-25`,
  status: 'submitted',
  submittedAt: null,
  progress: `${period}进展`,
  problems: '',
  nextSteps: '',
  returned: null,
  ...more,
})

const view = (reports: ReportView[]) =>
  ({
    parties: [
      { id: 'ours', mine: true },
      { id: 'theirs', mine: false },
    ],
    reports,
  }) as AssignmentView

describe("a department's own reports", () => {
  it('that are owed come oldest first, one sent back among them', () => {
    const owed = openReportsOf(
      view([
        report('ours', '2026-05', { status: 'requested', progress: '' }),
        report('ours', '2026-03'),
        report('theirs', '2026-04', { status: 'requested', progress: '' }),
        report('ours', '2026-04', { status: 'returned' }),
      ]),
    )
    expect(owed.map(({ period }) => period)).toEqual(['2026-04', '2026-05'])
  })

  it('give the next one the text of the newest period before it', () => {
    const ours = view([
      report('ours', '2026-05', { status: 'requested', progress: '' }),
      report('ours', '2026-06'),
      report('ours', '2026-04'),
      report('ours', '2026-03'),
      report('theirs', '2026-05'),
    ])
    expect(reportBefore(ours, '2026-05')?.progress).toBe('2026-04进展')
    expect(reportBefore(ours, '2026-03')).toBeUndefined()
  })
})
