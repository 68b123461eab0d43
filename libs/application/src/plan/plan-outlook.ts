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
import type { ChangePorts, Ports, ReadPorts } from '../ports/ports'
import { isRevoking } from './end-plan'

export interface PlanOutlook {
  status: PlanStatus
  run: number
  /** The next moment of the plan's own at a real instant; it may lie in the past when the engine was away. */
  next: { at: Instant; kind: MomentKind; period: string; summary: string } | null
  /** Its open items are to be revoked now. */
  revoking: boolean
  /** Nothing is left to do: every assignment is filed, or its drill was ended. */
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

/** An ended plan is looked at no more, but the items that run on are still asked for their reports; an ended drill stands still. */
function keptMoments(plan: Plan): Plan | null {
  if (plan.status === 'issued') return plan
  if (plan.status !== 'ended' || plan.drill) return null
  return { ...plan, policy: { ...plan.policy, checks: [] } }
}

async function nextMoment(ports: ReadPorts, plan: Plan): Promise<PlanMoment | null> {
  const kept = keptMoments(plan)
  if (kept === null || isRevoking(plan)) return null
  const open = await ports.plans.openAssignments(plan.id, 0, 1)
  return open.length === 0 ? null : following(kept, await ports.calendars.current())
}

async function outlookOf(ports: ReadPorts, plan: Plan): Promise<PlanOutlook> {
  const { status, run, clock } = plan
  const next = await nextMoment(ports, plan)
  const at = next === null || clock === null ? null : realTime(clock, next.at)
  return {
    status,
    run,
    revoking: isRevoking(plan),
    next:
      next === null || at === null ? null : { at, kind: next.kind, period: next.period, summary: describeMoment(next) },
    finished: next === null && !isRevoking(plan) && (status === 'ended' || status === 'issued'),
  }
}

/** What lies ahead of a plan. Throws `NotFound('plan')`. */
export const planOutlook = async (ports: ReadPorts, planId: string): Promise<PlanOutlook> =>
  outlookOf(ports, await ports.plans.find(planId))

/** Notes for the sweep when the plan must wake, and gives what lies ahead of it. */
async function setAlarm(tx: ChangePorts, plan: Plan): Promise<PlanOutlook> {
  const outlook = await outlookOf(tx, plan)
  await tx.plans.setNextMoment(plan.id, outlook.next?.at ?? null)
  return outlook
}

/** Notes for the sweep when a plan must wake, and gives what lies ahead of it. Throws `NotFound('plan')`. */
export const setPlanAlarm = (ports: Pick<Ports, 'change'>, planId: string): Promise<PlanOutlook> =>
  ports.change(null, async (tx) => setAlarm(tx, (await tx.plans.hold(planId)).plan))

/** Notes that the moment that was next is done; any other is done already and changes nothing. Gives what follows. */
export const completeMoment = (
  ports: Pick<Ports, 'change'>,
  planId: string,
  moment: { kind: MomentKind; period: string },
): Promise<PlanOutlook> =>
  ports.change(null, async (tx) => {
    const { plan } = await tx.plans.hold(planId)
    const kept = keptMoments(plan)
    const next = kept === null ? null : following(kept, await tx.calendars.current())
    if (next?.kind !== moment.kind || next.period !== moment.period) return setAlarm(tx, plan)
    const lastMoment = { at: next.at, kind: next.kind }
    await tx.plans.write(planId, { plan: { lastMoment } })
    return setAlarm(tx, { ...plan, lastMoment })
  })
