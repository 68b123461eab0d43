import type { Actor } from '../actor'
import type { Assignment, Party, Stage } from '../assignment'
import { ownParty } from '../parties'

const ended: Partial<Record<Stage, string>> = {
  registered: 'assignment.not-assigned',
  closed: 'assignment.closed',
  revoked: 'assignment.revoked',
}

/** Nothing can be done before assignment or after the end. */
export const notRunning = (state: Assignment): string | null => ended[state.stage] ?? null

/** The code of the first obstacle that applies. */
export const firstOf = (...codes: (string | null)[]): string | null => codes.find((code) => code !== null) ?? null

/** What keeps the actor's department from acting as a party that has taken the work on. */
export function notAcknowledged(state: Assignment, actor: Actor): string | null {
  const party = ownParty(state, actor)
  if (party === undefined) return 'party.not-yours'
  if (party.status === 'refused') return 'party.dispute-open'
  return party.status === 'acknowledged' ? null : 'party.acknowledge-first'
}

export function notLead(state: Assignment, actor: Actor): string | null {
  const party = ownParty(state, actor)
  if (party === undefined) return 'party.not-yours'
  return party.role === 'lead' ? null : 'party.lead-only'
}

const stageCodes: Partial<Record<Stage, string>> = {
  assigned: 'party.acknowledge-first',
  countersigning: 'claim.countersigning',
  'awaiting-acceptance': 'claim.awaiting-acceptance',
  accepted: 'claim.accepted',
}

/** What keeps work from being claimed as done or given more time. */
export const notInProgress = (state: Assignment): string | null => stageCodes[state.stage] ?? null

/** The actor's party where a rule has already made sure there is one. */
export function requireOwn(state: Assignment, actor: Actor): Party {
  const party = ownParty(state, actor)
  if (party === undefined) throw new Error('the rule let an outsider pass')
  return party
}
