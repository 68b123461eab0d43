/** What a workflow is started with, so that it can be recognised in the engine's own pages. */
export interface AssignmentSubject {
  assignmentId: string
  planTitle: string
  number: string
  title: string
  /** Name of the lead department, empty when no party leads at present. */
  lead: string
}

/** Reads for starting processes; they take no lock. */
export interface ProcessSubjects {
  /** In the order asked for; what no longer exists is left out. */
  assignments(assignmentIds: readonly string[]): Promise<AssignmentSubject[]>
}
