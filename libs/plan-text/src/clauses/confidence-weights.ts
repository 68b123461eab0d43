import type { ClauseForm } from './clause-draft'

/** What speaks against a clause being read right. */
export const DOUBTS = [
  'bracket-lost',
  'names-glued',
  'list-open',
  'name-doubtful',
  'name-long',
  'task-missing',
  'alone-unsaid',
] as const
export type Doubt = (typeof DOUBTS)[number]

/** How often clauses of a form are read exactly. Written by `test/plans/fit-confidence.ts` from the gold. */
export const FORM_WEIGHTS: Record<Exclude<ClauseForm, 'unread'>, number> = {
  'bracketed-label': 0.997,
  'label-line': 0.988,
  'inline-label': 0.993,
  'bracketed-roles': 1.0,
  'bracketed-list': 0.988,
  'bare-line': 0.951,
  'bare-tail': 0.988,
  heading: 1.0,
  'led-by': 1.0,
  subject: 0.984,
  table: 0.978,
}

/** How much rarer that is where a doubt applies, 0–1. Written by the same. */
export const DOUBT_WEIGHTS: Record<Doubt, number> = {
  'bracket-lost': 0.964,
  'names-glued': 1.0,
  'list-open': 0.993,
  'name-doubtful': 0.991,
  'name-long': 0.911,
  'task-missing': 0.86,
  'alone-unsaid': 0.966,
}
