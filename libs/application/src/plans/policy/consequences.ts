import type { Provision, RungAction } from '@luoshi/domain'
import type { Mechanism } from '@luoshi/plan-text'

/** What an entry of the mechanism makes the office do, as a step of a ladder and as a paper raised by hand. */
export interface Consequence {
  rung: RungAction
  paper: Provision['action']
}

const REQUESTED = /提请|报请|提交|呈请|呈报|请示/

/**
 * A bureau may not circulate criticism on its own (政府督查工作条例, art. 7 and 21): where a plan says 通报, what is drafted is
 * a request to the organ that may.
 */
export function consequenceOf({ kind, text }: Mechanism): Consequence | null {
  switch (kind) {
    case 'reminder':
      return { rung: 'urge', paper: null }
    case 'escalation':
      return REQUESTED.test(text)
        ? { rung: 'draft-leader-request', paper: 'leader-request' }
        : { rung: 'draft-order', paper: 'supervision-order' }
    case 'talk':
      return { rung: 'draft-talk', paper: 'talk' }
    case 'special-report':
      return { rung: 'draft-special-report', paper: 'special-report' }
    case 'circular-request':
    case 'circular':
      return { rung: 'draft-circular-request', paper: 'circular-request' }
    default:
      return null
  }
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
