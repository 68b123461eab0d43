import type { PlanReading } from '@luoshi/plan-text'
import type { Draft } from '../ports/plan-store'
import type { PlanTarget } from '../ports/plan-targets'
import { spanIndex, type SpanIndex } from '../text/span-index'

type ReadTarget = PlanReading['targets'][number]

/** The draft in whose task the target stands; of several the narrowest. */
function draftOf({ span: [start, end] }: ReadTarget, drafts: SpanIndex<Draft>): string | null {
  const around = drafts
    .overlapping(start, end)
    .flatMap(({ id, taskSpan }) =>
      taskSpan !== null && taskSpan.start <= start && end <= taskSpan.end
        ? [{ id, width: taskSpan.end - taskSpan.start }]
        : [],
    )
  return around.sort((one, other) => one.width - other.width)[0]?.id ?? null
}

/** The targets of a plan as they were read, each with the draft in whose task it stands. */
export const readTargets = (
  planId: string,
  { targets }: PlanReading,
  drafts: readonly Draft[],
  newId: () => string,
): PlanTarget[] => {
  const byTask = spanIndex(drafts, ({ taskSpan }) => taskSpan)
  return targets.map((target, index) => {
    const { text, indicator, comparator, value, upper, unit, period, measure } = target
    const [start, end] = target.span
    return {
      ...{ text, indicator, comparator, value, upper, unit, period, measure },
      ...{ id: newId(), planId, ordinal: index + 1, draftId: draftOf(target, byTask), span: { start, end } },
      ...{ origin: 'text', dropped: false, version: 1, changedAt: null, changedBy: null },
    }
  })
}
