import type { ProgressCheckView } from '@luoshi/contracts'
import { closesYear } from '@luoshi/domain'
import type { ProgressCheckRow } from '@luoshi/persistence'
import { provisionView } from './provisions-view'

export function progressCheckView(row: ProgressCheckRow): ProgressCheckView {
  const { id, planId, planTitle, kind, period, openedAt, laggards, figures, provisions, drill } = row
  const { conclusion, concludedBy, concludedAt } = row
  return {
    ...{ id, planId, planTitle, kind, period, laggards, figures, drill },
    openedAt: openedAt.toISOString(),
    provisions: kind === 'annual-summary' ? (provisions ?? []).filter(closesYear).map(provisionView) : [],
    conclusion:
      conclusion === null || concludedAt === null
        ? null
        : { text: conclusion, by: concludedBy ?? '', at: concludedAt.toISOString() },
  }
}
