/** Names of what is kept in the browser; a stream event throws away by the same names. */
export const keys = {
  session: ['session'],
  /** That the person ended the session. */
  sessionEnded: ['session-ended'],
  todos: ['todos'],
  desk: ['desk'],
  overview: ['overview'],
  system: ['system'],
  calendar: (year: number) => ['calendar', year],
  departments: ['departments'],
  groups: ['groups'],
  assignments: ['assignments'],
  list: (filters: object) => ['assignments', 'list', filters],
  counts: (planId?: string) => ['assignments', 'counts', planId ?? null],
  everyAssignment: ['assignment'],
  assignment: (id: string) => ['assignment', id],
  events: (id: string) => ['assignment', id, 'events'],
  plans: ['plans'],
  plan: (id: string) => ['plan', id],
  drafts: (id: string) => ['plan', id, 'drafts'],
  draftChanges: (id: string) => ['plan', id, 'draft-changes'],
  progressChecks: (id: string) => ['plan', id, 'progress-checks'],
} as const
