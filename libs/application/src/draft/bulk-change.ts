import type { Actor, Cadence, ChinaDate, Instant, RefusalCode } from '@luoshi/domain'
import type { Draft, DraftParty } from '../ports/plan-store'
import { confirmed } from './confirm-draft'
import { draftObstacles, type Obstacle, type Rosters } from './draft-obstacles'

export type BulkChange =
  | { kind: 'cadence'; cadence: Cadence | null }
  | { kind: 'due'; dueOn: ChinaDate }
  | { kind: 'ongoing' | 'lead-first-listed' | 'confirm' | 'withdraw' | 'drop' }

/** Who does it, when, and what the registry knows then. */
export interface BulkSurroundings {
  actor: Actor
  at: Instant
  rosters: Rosters
}

/** What becomes of one draft: another one, null when it is dropped, or why it is left as it is. */
export type BulkFate = { draft: Draft | null } | { left: Obstacle }

const left = (code: RefusalCode): BulkFate => ({ left: { code, details: {} } })

function firstLeads(draft: Draft): BulkFate {
  const leads = draft.parties.filter(({ role }) => role === 'lead')
  if (leads.length === 1) return left('draft.lead-present')
  const lead = leads[0] ?? draft.parties.find(({ kind }) => kind === 'department')
  if (lead === undefined) return left('draft.none-to-lead')
  const roleOf = (party: DraftParty): DraftParty['role'] => {
    if (party === lead) return 'lead'
    return party.role === 'lead' ? 'responsible' : party.role
  }
  return { draft: { ...draft, parties: draft.parties.map((party) => ({ ...party, role: roleOf(party) })) } }
}

function confirming(draft: Draft, { actor, at, rosters }: BulkSurroundings): BulkFate {
  if (draft.confirmedAt !== null) return left('draft.unchanged')
  const [first] = draftObstacles(draft, rosters)
  return first === undefined ? { draft: confirmed(draft, at, actor) } : { left: first }
}

/** Does to one draft what is done to all that were chosen. */
export function bulkFate(draft: Draft, change: BulkChange, around: BulkSurroundings): BulkFate {
  if (change.kind === 'confirm') return confirming(draft, around)
  if (change.kind === 'withdraw') return { draft: { ...draft, confirmedAt: null, confirmedBy: null } }
  if (draft.confirmedAt !== null) return left('draft.confirmed')
  switch (change.kind) {
    case 'cadence':
      return { draft: { ...draft, cadence: change.cadence } }
    case 'due':
      return { draft: { ...draft, dueOn: change.dueOn, ongoing: false, dueOrigin: 'office' } }
    case 'ongoing':
      return { draft: { ...draft, dueOn: null, ongoing: true, dueOrigin: 'ongoing' } }
    case 'lead-first-listed':
      return firstLeads(draft)
    case 'drop':
      return { draft: null }
  }
}
