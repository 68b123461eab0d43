import type { Instant } from '../../calendar/china-date'
import type { Assignment, Party, PartySeed } from '../assignment'
import type { FactOf } from '../event'

export const newParty = (seed: PartySeed, id: string): Party => ({
  ...seed,
  id,
  status: 'pending',
  assignedAt: null,
  acknowledgedAt: null,
  refusal: null,
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
  reports: [],
  lastPeriod: null,
  reportingSince: at,
  claim: null,
  round: 0,
  sentBackAt: null,
  extensions: [],
  papers: [],
  climbed: {},
  light: 'green',
  frozenLights: [],
  acceptedAt: null,
  closedAt: null,
  filedAt: null,
})
