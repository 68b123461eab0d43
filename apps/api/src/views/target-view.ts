import type { TargetInReview } from '@luoshi/application'
import type { TargetView } from '@luoshi/contracts'
import { isoOrNull } from './instants'

/** A target of a plan. */
export function targetView(target: TargetInReview): TargetView {
  const { id, draftId, text, span, indicator, comparator, value, upper, unit, period, measure } = target
  const { origin, dropped, version, changedAt, changedByName } = target
  return {
    ...{ id, draftId, text, span, indicator, comparator, value, upper, unit, period, measure },
    ...{ origin, dropped, version },
    changedAt: isoOrNull(changedAt),
    changedBy: changedByName,
  }
}
