import type { ProgressCheckView } from '@luoshi/contracts'
import type { ProgressCheckRow } from '@luoshi/persistence'

export function progressCheckView(row: ProgressCheckRow): ProgressCheckView {
  const { id, planId, planTitle, kind, period, openedAt, laggards, figures, drill } = row
  const { conclusion, concludedBy, concludedAt } = row
  return {
    ...{ id, planId, planTitle, kind, period, laggards, figures, drill },
    openedAt: openedAt.toISOString(),
    conclusion:
      conclusion === null || concludedAt === null
        ? null
        : { text: conclusion, by: concludedBy ?? '', at: concludedAt.toISOString() },
  }
}
