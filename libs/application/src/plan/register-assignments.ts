import { evolve, register, RuleBroken, type Actor, type PlanClock } from '@luoshi/domain'
import { chainStart } from '../assignments/chain'
import { recordingOf } from '../assignments/recording'
import { inParallel } from '../in-parallel'
import type { Draft, Plan } from '../ports/plan-store'
import type { Ports } from '../ports/ports'
import { assignmentIdOf, assignmentSeed } from './assignment-seed'
import type { Rosters } from '../draft/draft-obstacles'
import { presentRosters } from '../draft/rosters'
import { advancePlan } from './held-plan'

export interface Registration {
  /** In order, those registered before included. */
  registered: { assignmentId: string; ordinal: number }[]
  done: number
  total: number
}

/** How many transactions run side by side. */
const lanes = 4

interface Issue {
  plan: Plan
  clock: PlanClock
  issuer: Actor
  rosters: Rosters
}

async function issueOf(ports: Ports, planId: string): Promise<Issue> {
  const plan = await ports.plans.find(planId)
  if (plan.clock === null || plan.issuedBy === null || plan.status === 'draft' || plan.status === 'ended')
    throw new RuleBroken('plan.not-running')
  const rosters = await presentRosters(ports)
  return { plan, clock: plan.clock, issuer: await ports.registry.actor(plan.issuedBy), rosters }
}

/** Everything is registered at the instant the plan was issued, however long the batches take. */
async function registerOne(ports: Ports, draft: Draft, { plan, clock, issuer, rosters }: Issue): Promise<void> {
  const event = register(assignmentSeed(plan, draft, rosters), clock.origin, issuer)
  const around = { calendar: await ports.calendars.current(), realNow: ports.now() }
  const held = { state: null, lastHash: chainStart, clock, drill: plan.drill }
  const recording = recordingOf(held, { state: evolve(null, event), events: [event] }, around, false)
  await ports.ledger.register({ draftId: draft.id, ordinal: draft.ordinal, run: plan.run }, recording)
}

/**
 * Puts the next assignments of an issued plan on the ledger. Repeating a batch registers nothing twice. Throws
 * `RuleBroken('plan.not-running')` when the run was ended or thrown away.
 */
export async function registerAssignments(
  ports: Ports,
  planId: string,
  afterOrdinal: number,
  limit: number,
): Promise<Registration> {
  const issue = await issueOf(ports, planId)
  const drafts = (await ports.plans.drafts(planId)).filter((draft) => draft.confirmedAt !== null)
  const batch = drafts.filter((draft) => draft.ordinal > afterOrdinal).slice(0, limit)
  await inParallel(lanes, batch, (draft) => registerOne(ports, draft, issue))
  const last = batch.at(-1)?.ordinal ?? afterOrdinal
  const done = drafts.filter((draft) => draft.ordinal <= last).length
  const { run } = issue.plan
  await advancePlan(ports, planId, ({ plan }) => {
    const ahead = plan.run === run && plan.status === 'issuing' && done > plan.issuingDone
    return ahead ? { plan: { issuingDone: done } } : {}
  })
  const registered = batch.map(({ id, ordinal }) => ({ assignmentId: assignmentIdOf(id, run), ordinal }))
  return { registered, done, total: drafts.length }
}
