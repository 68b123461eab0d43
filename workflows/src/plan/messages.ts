import type { PlanOutlook } from './activities'

/** What a plan's workflow is started with. Every issue of a plan is a run of its own. */
export interface PlanInput {
  schema: 1
  planId: string
  run: number
  title: string
  /** What the run before knew, when this one goes on from it; the plan has then been issued. */
  carry?: PlanOutlook
}

export const planWorkflowId = (planId: string, run: number): string => `plan/${planId}/${run.toString()}`
