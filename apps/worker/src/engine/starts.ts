import type { AssignmentSubject, Plan } from '@luoshi/application'
import {
  assignmentWorkflowId,
  leadAttribute,
  planAttribute,
  planWorkflowId,
  stageAttribute,
  taskQueue,
  type AssignmentInput,
  type PlanInput,
} from '@luoshi/workflows/messages'
import type { WorkflowStartOptions } from '@temporalio/client'
import type { assignment, plan } from '@luoshi/workflows'

/** A Keyword longer than this is refused by the engine's SQL stores. */
const longestKeyword = 255

/** Running: the same one is meant. Ended well: never again. Terminated or failed, which only an operator does: may be started anew. */
export const once = {
  workflowIdConflictPolicy: 'USE_EXISTING',
  workflowIdReusePolicy: 'ALLOW_DUPLICATE_FAILED_ONLY',
} as const

/**
 * For what the record knows and the engine does not run: it is started whatever became of the run before, which may have ended
 * because a worker was once set to the wrong database. One too many looks, finds its matter filed, and ends.
 */
export const again = { workflowIdConflictPolicy: 'USE_EXISTING', workflowIdReusePolicy: 'ALLOW_DUPLICATE' } as const

/** How an assignment's workflow is started; number, title and lead are for the engine's own pages. */
export function assignmentStart(
  subject: AssignmentSubject,
  opening: AssignmentInput['opening'],
): WorkflowStartOptions<typeof assignment> & { args: [AssignmentInput] } {
  const { assignmentId, planTitle, number, title, lead } = subject
  return {
    taskQueue,
    workflowId: assignmentWorkflowId(assignmentId),
    args: [{ schema: 1, assignmentId, number, title, lead, opening }],
    staticSummary: `${number} ${title}`,
    staticDetails: `${planTitle} · ${lead}`,
    typedSearchAttributes: [
      { key: planAttribute, value: planTitle.slice(0, longestKeyword) },
      { key: leadAttribute, value: lead.slice(0, longestKeyword) },
      { key: stageAttribute, value: 'registered' },
    ],
  }
}

/** An ended plan has been issued: its workflow only looks at what is left. */
const looking = { carry: { next: null, awaiting: '', finished: false, gone: false } } as const

/** How a plan's workflow is started: one for each time it was issued. */
export function planStart({
  id,
  run,
  title,
  status,
}: Pick<Plan, 'id' | 'run' | 'title' | 'status'>): WorkflowStartOptions<typeof plan> & {
  args: [PlanInput]
} {
  return {
    taskQueue,
    workflowId: planWorkflowId(id, run),
    args: [{ schema: 1, planId: id, run, title, ...(status === 'ended' ? looking : {}) }],
    staticSummary: title,
    typedSearchAttributes: [{ key: planAttribute, value: title.slice(0, longestKeyword) }],
  }
}
