import { editionOf, type Plan, type PlanReading } from '@luoshi/application'
import type { PolicyRowView, PolicyView } from '@luoshi/contracts'
import { datesOf, policyRows, type PolicyElement, type PolicyRow, type Source } from '@luoshi/domain'

function spanOf(source: Source): { start: number; end: number } | null {
  if (source.from === 'default' || source.start === undefined || source.end === undefined) return null
  return { start: source.start, end: source.end }
}

function elementView(element: PolicyElement): PolicyRowView['element'] {
  if (element.type !== 'report') return element
  const { rule } = element
  const { cadence, dueDay, dueMonth = 'last', windowWorkingDays, from, dueAfter = null } = rule
  return { type: 'report', cadence, dueDay, dueMonth, windowWorkingDays, from, dueAfter, onDates: [...datesOf(rule)] }
}

function rowView({ source, element, ...row }: PolicyRow, text: string): PolicyRowView {
  const span = spanOf(source)
  const quote = span === null ? null : text.slice(span.start, span.end)
  return { ...row, mark: source.from, span, quote, element: elementView(element) }
}

/** The compiled rules of a plan with the plan's own words beside them. */
export const policyView = (
  { policy, status }: Pick<Plan, 'policy' | 'status'>,
  { text, reading }: { text: string; reading: Pick<PlanReading, 'findings'> },
): PolicyView => ({
  version: editionOf(policy),
  editable: status === 'draft',
  rows: policyRows(policy).map((row) => rowView(row, text)),
  conflicts: reading.findings
    .filter(({ code }) => code.startsWith('mechanism.'))
    .map(({ message, span }) => ({ message, span: span === null ? null : { start: span[0], end: span[1] } })),
})
