import type { AssignmentRow } from '@luoshi/contracts'
import { awaitingWords, chinaDate, explainReason, planTime, type Instant } from '@luoshi/domain'
import type { AssignmentListRow } from '@luoshi/persistence'
import { runningClock } from './clock-view'

/** One line of the board; `real` is the present real instant. */
export function assignmentRowView(row: AssignmentListRow, real: Instant): AssignmentRow {
  const today = chinaDate(planTime(runningClock(row), real))
  const { id, planId, planTitle, number, title, stage, light, leadDepartmentId, leadDepartmentName } = row
  const { partyCount, acknowledgedCount, dueOn, changedAt, drill, lightReasons } = row
  return {
    ...{ id, planId, planTitle, number, title, stage, light, leadDepartmentId, leadDepartmentName },
    ...{ partyCount, acknowledgedCount, dueOn, drill },
    awaiting: awaitingWords({ who: row.awaiting, until: row.awaitingUntil }, today),
    lightReasons: lightReasons.map((reason) => ({ code: reason.code, text: explainReason(reason, row, today) })),
    changedAt: changedAt.toISOString(),
  }
}
