import type { ChinaDate, Instant } from '../calendar/china-date'
import type { Policy } from '../policy/policy'
import type { Actor } from './actor'
import type { Assignment, PartySeed } from './assignment'
import type { AssignmentEvent, FactOf } from './event'
import { newParty } from './parties'

export interface AssignmentSeed {
  assignmentId: string
  planId: string
  number: string
  title: string
  dueOn: ChinaDate | null
  parties: readonly PartySeed[]
  policy: Policy
  /** The date of issue that the first limits count from; absent where they count from the entry itself. */
  limitsSince?: ChinaDate
}

/** The first entry of an assignment's log: 立项, by the person who issued the plan. */
export const register = (seed: AssignmentSeed, at: Instant, actor: Actor): AssignmentEvent => ({
  seq: 1,
  at,
  recordedAt: at,
  actor,
  fact: { type: 'Registered', ...seed },
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
