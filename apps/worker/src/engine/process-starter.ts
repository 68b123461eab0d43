import type { AssignmentSubject, PlanStore, ProcessStarter, ProcessSubjects } from '@luoshi/application'
import { NotFound } from '@luoshi/domain'
import { WorkflowExecutionAlreadyStartedError, WorkflowNotFoundError, type Client } from '@temporalio/client'
import { assignmentWorkflowId, planWorkflowId, recordedSignal } from '@luoshi/workflows/messages'
import type { AssignmentInput } from '@luoshi/workflows/messages'
import { again, assignmentStart, once, planStart } from './starts'

/** What starting needs to read. */
interface Reads {
  subjects: ProcessSubjects
  plans: Pick<PlanStore, 'find'>
}

/** The engine behind the port: a process that was never started, or was lost with the engine's data, is started by its nudge. */
export function processStarter(client: Client, { subjects, plans }: Reads): ProcessStarter {
  const subjectOf = async (assignmentId: string): Promise<AssignmentSubject | undefined> =>
    (await subjects.assignments([assignmentId]))[0]

  const startPlan = async (planId: string, run: number): Promise<void> => {
    const plan = await foundOrGone(plans.find(planId))
    if (plan?.run !== run) return
    await unlessEnded(client.workflow.signalWithStart('plan', { ...planStart(plan), ...again, ...signal }))
  }
  const nudgePlan = async (planId: string, run: number): Promise<void> => {
    const told = await signalled(client, planWorkflowId(planId, run))
    if (!told) await startPlan(planId, run)
  }

  return {
    startAssignment: async (assignmentId) => {
      const subject = await subjectOf(assignmentId)
      if (subject !== undefined) await startAssignment(client, subject, 'catchUp')
    },
    nudgeAssignment: async (assignmentId) => {
      if (await signalled(client, assignmentWorkflowId(assignmentId))) return
      const subject = await subjectOf(assignmentId)
      if (subject === undefined) return
      const start = assignmentStart(subject, 'catchUp')
      await unlessEnded(client.workflow.signalWithStart('assignment', { ...start, ...again, ...signal }))
    },
    startPlan,
    nudgePlan,
    endPlan: nudgePlan,
  }
}

const signal = { signal: recordedSignal, signalArgs: [] as [] }

/** Starts an assignment's workflow; one that runs or has run to its end is left alone. */
export async function startAssignment(
  client: Client,
  subject: AssignmentSubject,
  opening: AssignmentInput['opening'],
): Promise<void> {
  await unlessEnded(client.workflow.start('assignment', { ...assignmentStart(subject, opening), ...once }))
}

/** False when no such workflow runs. */
async function signalled(client: Client, workflowId: string): Promise<boolean> {
  try {
    await client.workflow.getHandle(workflowId).signal(recordedSignal)
    return true
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return false
    throw error
  }
}

async function unlessEnded(start: Promise<unknown>): Promise<void> {
  try {
    await start
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error
  }
}

async function foundOrGone<T>(found: Promise<T>): Promise<T | null> {
  try {
    return await found
  } catch (error) {
    if (error instanceof NotFound) return null
    throw error
  }
}
