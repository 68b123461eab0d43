import type { PlanTarget } from '@luoshi/application'
import type { TargetView } from '@luoshi/contracts'
import { isoOrNull } from '../views/instants'

/** A target of a plan. One of a draft that is dropped belongs to none until that is restored. */
export function targetView(
  target: PlanTarget,
  names: ReadonlyMap<string, string>,
  drafts: ReadonlySet<string>,
): TargetView {
  const { id, draftId, text, span, indicator, comparator, value, upper, unit, period, measure } = target
  const { origin, dropped, version, changedAt, changedBy } = target
  return {
    ...{ id, text, span, indicator, comparator, value, upper, unit, period, measure, origin, dropped, version },
    draftId: draftId !== null && drafts.has(draftId) ? draftId : null,
    changedAt: isoOrNull(changedAt),
    changedBy: changedBy === null ? null : (names.get(changedBy) ?? ''),
  }
}
