import type { PlanReading } from '@luoshi/application'
import type { PlanView } from '@luoshi/contracts'

type Span = PlanReading['items'][number]['span']

const spanView = ([start, end]: Span): { start: number; end: number } => ({ start, end })

/** What was read in the plan's text: items, targets, mechanism and what the office should check. */
export const readingView = ({
  items,
  findings,
  targets,
  mechanism,
}: PlanReading): Pick<PlanView, 'items' | 'findings' | 'targets' | 'mechanism'> => ({
  items: items.map(({ id, number, level, title, span, parentId }) => ({
    ...{ id, number, level, title, parentId },
    span: spanView(span),
  })),
  findings: findings.map(({ code, severity, message, span }) => ({
    ...{ code, severity, message },
    span: span === null ? null : spanView(span),
  })),
  targets: targets.map(({ id, text, span, indicator, comparator, value, upper, unit, period, measure }) => ({
    ...{ id, text, indicator, comparator, value, upper, unit, period, measure },
    span: spanView(span),
  })),
  mechanism: mechanism.map(({ id, kind, text, span, cadence, trigger, addressee }) => ({
    ...{ id, kind, text, cadence, trigger, addressee },
    span: spanView(span),
  })),
})
