import type { DraftInReview } from '@luoshi/application'
import type { DraftView } from '@luoshi/contracts'
import { refusalSentence } from '@luoshi/domain'
import { isoOrNull } from './instants'

/** A proposed assignment with what stands in the way of confirming it, in words. */
export function draftView(draft: DraftInReview): DraftView {
  const { id, planId, number, version, clauseSpan, taskSpan, written, deadlineText, dueOrigin } = draft
  const { title, parties, dueOn, ongoing, cadence, confirmedAt, changedAt, obstacles } = draft
  return {
    ...{ id, planId, number, version, clauseSpan, taskSpan, written, deadlineText, dueOrigin },
    ...{ title, parties: [...parties], dueOn, ongoing, cadence },
    confirmedAt: isoOrNull(confirmedAt),
    confirmedBy: draft.confirmedByName,
    changedAt: isoOrNull(changedAt),
    changedBy: draft.changedByName,
    obstacles: obstacles.map(({ code, details }) => refusalSentence(code, details)),
  }
}
