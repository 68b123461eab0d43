import { draftedBy, papers, type Provision, type RungAction } from '@luoshi/domain'
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

const usual = { remind: { completion: -3, report: -1 }, urge: { completion: 1, report: 1 } } as const

/** Working days late at which a step is taken where the plan does not say: after the steps of the default, in their usual order. */
export function usualOffset(action: RungAction, subject: 'completion' | 'report'): number {
  if (action === 'remind' || action === 'urge') return usual[action][subject]
  return papers[draftedBy[action]].usual[subject]
}
