import type { FindingInReview } from '@luoshi/application'
import type { FindingItem } from '@luoshi/contracts'
import { isoOrNull } from '../views/instants'

/** A finding of the reading with what has become of it. */
export function findingView(state: FindingInReview): FindingItem {
  const { id, finding, mark, draftIds, markedByName } = state
  const { code, severity, message, span } = finding
  return {
    ...{ id, code, severity, message, state: state.state, draftIds },
    span: span === null ? null : { start: span[0], end: span[1] },
    note: mark?.note ?? '',
    markedBy: markedByName,
    markedAt: isoOrNull(mark?.markedAt ?? null),
  }
}
