import type { TwinInReview } from '@luoshi/application'
import type { TwinView } from '@luoshi/contracts'
import { isoOrNull } from '../views/instants'

/** A task of another plan that seems to be the same. */
export function twinView(twin: TwinInReview): TwinView {
  const { task, likeness, sharedUnits, state, decision } = twin
  const { id, planId, number, title, dueOn } = task.draft
  return {
    ...{ twinId: id, planId, number, title, written: task.task, dueOn, likeness, sharedUnits, state },
    ...{ planTitle: task.planTitle, planStatus: task.planStatus, assignmentId: task.assignmentId },
    decidedBy: twin.decidedByName,
    decidedAt: isoOrNull(decision?.decidedAt ?? null),
  }
}
