import type { Instant } from '../../calendar/china-date'
import type { Assignment, Party, PartySeed } from '../assignment'
import type { FactOf } from '../event'

export const newParty = (seed: PartySeed, id: string): Party => ({
  ...seed,
  id,
  status: 'pending',
  assignedAt: null,
  acknowledgedAt: null,
  refusedAt: null,
})

/** The state an assignment is born with when its plan is issued. */
export const registered = (fact: FactOf<'Registered'>, at: Instant): Assignment => ({
  id: fact.assignmentId,
  planId: fact.planId,
  number: fact.number,
  title: fact.title,
  seq: 0,
  asOf: at,
  stage: 'registered',
  registeredAt: at,
  ...(fact.limitsSince === undefined ? {} : { limitsSince: fact.limitsSince }),
  dueOn: fact.dueOn,
  originalDueOn: fact.dueOn,
  policy: fact.policy,
  parties: fact.parties.map((seed, index) => newParty(seed, `p${String(index + 1)}`)),
  periods: [],
  lastPeriod: null,
  reportingSince: at,
  claim: null,
  round: 0,
  sentBackAt: null,
  pendingExtension: null,
  extensionCount: 0,
  papers: [],
  paperCount: 0,
  climbed: {},
  light: 'green',
  lastFrozen: null,
  redMonths: [],
  redSince: {},
  acceptedAt: null,
  closedAt: null,
  filedAt: null,
})
