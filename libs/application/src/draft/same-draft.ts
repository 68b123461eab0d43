import { canonicalJson } from '../assignments/chain'
import type { Draft } from '../ports/plan-store'

/** What a person changes of a draft: everything but its place in the list and who was there last. */
const content = ({
  id,
  number,
  title,
  written,
  clauseSpan,
  taskSpan,
  parties,
  dueOn,
  ongoing,
  ...draft
}: Draft): string => {
  const { cadence, deadlineText, dueOrigin, confirmedAt, confirmedBy } = draft
  return canonicalJson([
    ...[id, number, title, written, clauseSpan, taskSpan, parties, dueOn, ongoing],
    ...[cadence, deadlineText, dueOrigin, confirmedAt, confirmedBy],
  ])
}

export const sameDraft = (one: Draft, other: Draft): boolean => content(one) === content(other)
