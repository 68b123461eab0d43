import type { Provision, RungAction } from '@luoshi/domain'
import { asksAnother, type Mechanism } from '@luoshi/plan-text'

/** What an entry of the mechanism makes the office do, as a step of a ladder and as a paper raised by hand. */
export interface Consequence {
  rung: RungAction
  paper: Provision['action']
}

const consequences: Readonly<Partial<Record<Mechanism['kind'], Consequence>>> = {
  reminder: { rung: 'urge', paper: null },
  escalation: { rung: 'draft-leader-request', paper: 'leader-request' },
  talk: { rung: 'draft-talk', paper: 'talk' },
  'special-report': { rung: 'draft-special-report', paper: 'special-report' },
  'circular-request': { rung: 'draft-circular-request', paper: 'circular-request' },
  circular: { rung: 'draft-circular-request', paper: 'circular-request' },
}

/**
 * A bureau may not circulate criticism on its own (政府督查工作条例, art. 7 and 21): where a plan says 通报, what is drafted is
 * a request to the organ that may.
 */
export function consequenceOf({ kind, text }: Mechanism): Consequence | null {
  if (kind === 'escalation' && !asksAnother(text)) return { rung: 'draft-order', paper: 'supervision-order' }
  return consequences[kind] ?? null
}

/** Working days late at which a step is taken where the plan does not say: after the steps of the default, in their usual order. */
export const usualOffsets: Readonly<Record<RungAction, { completion: number; report: number }>> = {
  remind: { completion: -3, report: -1 },
  urge: { completion: 1, report: 1 },
  'draft-order': { completion: 5, report: 5 },
  'draft-leader-request': { completion: 15, report: 10 },
  'draft-talk': { completion: 20, report: 15 },
  'draft-special-report': { completion: 25, report: 20 },
  'draft-circular-request': { completion: 30, report: 25 },
}
