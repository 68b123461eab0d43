import type { Actor } from './actor'
import { stageRow } from '../catalogue/stages'
import type { Assignment, Party } from './assignment'
import { ownParty } from './parties'
import type { RefusalCode } from '../vocabulary/refusals'

/** Nothing can be done before assignment or after the end. */
export const notRunning = (state: Assignment): RefusalCode | null => stageRow(state.stage).barred

/** The code of the first obstacle that applies. */
export const firstOf = (...codes: (RefusalCode | null)[]): RefusalCode | null =>
  codes.find((code) => code !== null) ?? null

/** What keeps the actor's department from acting as a party that has taken the work on. */
export function notAcknowledged(state: Assignment, actor: Actor): RefusalCode | null {
  const party = ownParty(state, actor)
  if (party === undefined) return 'party.not-yours'
  if (party.status === 'refused') return 'party.dispute-open'
  return party.status === 'acknowledged' ? null : 'party.acknowledge-first'
}

export function notLead(state: Assignment, actor: Actor): RefusalCode | null {
  const party = ownParty(state, actor)
  if (party === undefined) return 'party.not-yours'
  return party.role === 'lead' ? null : 'party.lead-only'
}

/** What keeps work from being claimed as done or given more time. */
export const notInProgress = (state: Assignment): RefusalCode | null => stageRow(state.stage).unclaimable

/** The actor's party where a rule has already made sure there is one. */
export function requireOwn(state: Assignment, actor: Actor): Party {
  const party = ownParty(state, actor)
  if (party === undefined) throw new Error('the rule let an outsider pass')
  return party
}
