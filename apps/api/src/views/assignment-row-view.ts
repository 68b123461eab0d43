import type { AssignmentRow } from '@luoshi/contracts'
import { explainReason } from '@luoshi/domain'
import type { AssignmentListRow } from '@luoshi/persistence'

/** One line of the board. */
export function assignmentRowView(row: AssignmentListRow): AssignmentRow {
  const { id, planId, planTitle, number, title, stage, light, leadDepartmentId, leadDepartmentName } = row
  const { partyCount, acknowledgedCount, dueOn, awaiting, changedAt, drill, lightReasons } = row
  return {
    ...{ id, planId, planTitle, number, title, stage, light, leadDepartmentId, leadDepartmentName },
    ...{ partyCount, acknowledgedCount, dueOn, awaiting, drill },
    lightReasons: lightReasons.map((reason) => ({ code: reason.code, text: explainReason(reason, row) })),
    changedAt: changedAt.toISOString(),
  }
}
