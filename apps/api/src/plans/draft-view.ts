import { draftObstacles, type Draft, type Rosters } from '@luoshi/application'
import type { DraftView } from '@luoshi/contracts'
import { refusalSentence } from '@luoshi/domain'
import { isoOrNull } from '../views/instants'

/** A proposed assignment with what stands in the way of confirming it, in words. */
export function draftView(draft: Draft, rosters: Rosters, names: ReadonlyMap<string, string>): DraftView {
  const { id, planId, number, version, clauseSpan, taskSpan, written, deadlineText, dueOrigin } = draft
  const { title, parties, dueOn, ongoing, cadence, confirmedAt, confirmedBy, changedAt, changedBy } = draft
  return {
    ...{ id, planId, number, version, clauseSpan, taskSpan, written, deadlineText, dueOrigin },
    ...{ title, parties: [...parties], dueOn, ongoing, cadence },
    confirmedAt: isoOrNull(confirmedAt),
    confirmedBy: confirmedBy === null ? null : (names.get(confirmedBy) ?? ''),
    changedAt: isoOrNull(changedAt),
    changedBy: changedBy === null ? null : (names.get(changedBy) ?? ''),
    obstacles: draftObstacles(draft, rosters).map(({ code, details }) => refusalSentence(code, details)),
  }
}
