import type { DutyActivity, DutyResult } from './activities'

/** What an assignment's workflow is started with; `schema` lets a later release read what an older one began. */
export interface AssignmentInput {
  schema: 1
  assignmentId: string
  number: string
  title: string
  /** Name of the lead department. */
  lead: string
  /** The first thing to do: a newly issued clause assigns its parties, any other start finds out what is due. */
  opening: Extract<DutyActivity, 'assignParties' | 'catchUp'>
  /** What the run before knew, when this run goes on from it. */
  carry?: DutyResult
}

export const assignmentWorkflowId = (assignmentId: string): string => `assignment/${assignmentId}`
