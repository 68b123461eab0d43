import type { Url } from '../paths'

export type PartOfPlan = 'matches' | 'targets' | 'findings' | 'twins' | 'draft-changes' | 'dropped-drafts'

/** The name of what one address answers, where nothing else is thrown away together with it. */
export const keyOf = (url: Url<unknown>): readonly [string] => [url]

/** Names of what is thrown away together; a stream event throws away by the same names. */
export const keys = {
  session: ['session'],
  /** That the person ended the session. */
  sessionEnded: ['session-ended'],
  everyCalendar: ['calendar'],
  calendar: (year: number) => ['calendar', year],
  registry: ['registry'],
  kept: (list: 'departments' | 'groups' | 'people') => ['registry', list],
  keptCalendar: (year: number) => ['registry', 'calendar', year],
  assignments: ['assignments'],
  list: (filters: object) => ['assignments', 'list', filters],
  counts: (planId?: string) => ['assignments', 'counts', planId ?? null],
  everyAssignment: ['assignment'],
  assignment: (id: string) => ['assignment', id],
  events: (id: string) => ['assignment', id, 'events'],
  plan: (id: string) => ['plan', id],
  drafts: (id: string) => ['plan', id, 'drafts'],
  policy: (id: string) => ['plan', id, 'policy'],
  forecast: (id: string, choices: object) => ['plan', id, 'forecast', choices],
  /** A part of the workbench: everything about a plan is kept under it, so that one event refreshes all of it. */
  ofPlan: (id: string, part: PartOfPlan) => ['plan', id, part],
  progressChecks: (id: string) => ['plan', id, 'progress-checks'],
} as const
