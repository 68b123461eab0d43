/** The engine, as far as the record needs it. Starting twice and nudging what has ended are harmless. */
export interface ProcessStarter {
  startAssignment(assignmentId: string): Promise<void>
  startPlan(planId: string, run: number): Promise<void>
  nudgeAssignment(assignmentId: string): Promise<void>
  nudgePlan(planId: string, run: number): Promise<void>
  endPlan(planId: string, run: number): Promise<void>
}
