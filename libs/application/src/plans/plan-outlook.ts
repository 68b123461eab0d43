import {
  describeMoment,
  momentKinds,
  nextPlanMoments,
  realTime,
  type Instant,
  type MomentKind,
  type PlanMoment,
  type WorkingCalendar,
} from '@luoshi/domain'
import type { Plan, PlanStatus } from '../ports/plan-store'
import type { Ports } from '../ports/ports'

export interface PlanOutlook {
  status: PlanStatus
  run: number
  /** The next moment of the plan's own at a real instant; it may lie in the past when the engine was away. */
  next: { at: Instant; kind: MomentKind; period: string; summary: string } | null
  /** Nothing is left to do: ended, or issued with every assignment filed. */
  finished: boolean
}

const place = (kind: MomentKind): number => momentKinds.indexOf(kind)

/** The moment that follows the last one performed. Several may share an instant; none is passed over after an outage. */
function following({ policy, clock, lastMoment }: Plan, calendar: WorkingCalendar): PlanMoment | null {
  if (clock === null) return null
  if (lastMoment === null) return nextPlanMoments(policy, clock.origin, calendar)[0] ?? null
  const { at, kind } = lastMoment
  const together = nextPlanMoments(policy, at - 1, calendar).filter((one) => one.at === at)
  const left = together.find((one) => place(one.kind) > place(kind))
  return left ?? nextPlanMoments(policy, at, calendar)[0] ?? null
}

async function nextMoment(ports: Ports, plan: Plan): Promise<PlanMoment | null> {
  if (plan.status !== 'issued') return null
  const open = await ports.plans.openAssignments(plan.id, 0, 1)
  return open.length === 0 ? null : following(plan, await ports.calendars.current())
}

/** What lies ahead of a plan. Also notes when it must wake, for the sweep. Throws `NotFound('plan')`. */
export async function planOutlook(ports: Ports, planId: string): Promise<PlanOutlook> {
  const plan = await ports.plans.find(planId)
  const { status, run, clock } = plan
  const next = await nextMoment(ports, plan)
  const at = next === null || clock === null ? null : realTime(clock, next.at)
  await ports.plans.setNextMoment(planId, at)
  return {
    status,
    run,
    next:
      next === null || at === null ? null : { at, kind: next.kind, period: next.period, summary: describeMoment(next) },
    finished: status === 'ended' || (status === 'issued' && next === null),
  }
}

/** Notes that the moment that was next is done; any other is done already and changes nothing. Gives what follows. */
export async function completeMoment(
  ports: Ports,
  planId: string,
  moment: { kind: MomentKind; period: string },
): Promise<PlanOutlook> {
  const calendar = await ports.calendars.current()
  await ports.plans.transact(planId, ({ plan }) => {
    const next = plan.status === 'issued' ? following(plan, calendar) : null
    const done = next !== null && next.kind === moment.kind && next.period === moment.period
    return { change: done ? { plan: { lastMoment: { at: next.at, kind: next.kind } } } : {}, answer: null }
  })
  return planOutlook(ports, planId)
}
