export type PartOfPlan = 'matches' | 'targets' | 'findings' | 'twins' | 'draft-changes' | 'dropped-drafts'

/** Names of what is kept in the browser; a stream event throws away by the same names. */
export const keys = {
  session: ['session'],
  /** That the person ended the session. */
  sessionEnded: ['session-ended'],
  todos: ['todos'],
  desk: ['desk'],
  overview: ['overview'],
  system: ['system'],
  everyCalendar: ['calendar'],
  dueWork: ['due-work'],
  calendar: (year: number) => ['calendar', year],
  registry: ['registry'],
  kept: (list: 'departments' | 'groups' | 'people') => ['registry', list],
  keptCalendar: (year: number) => ['registry', 'calendar', year],
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
  policy: (id: string) => ['plan', id, 'policy'],
  forecast: (id: string, choices: object) => ['plan', id, 'forecast', choices],
  /** A part of the workbench: everything about a plan is kept under it, so that one event refreshes all of it. */
  ofPlan: (id: string, part: PartOfPlan) => ['plan', id, part],
  progressChecks: (id: string) => ['plan', id, 'progress-checks'],
} as const
