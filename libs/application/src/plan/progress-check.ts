import {
  checkKinds,
  explainLight,
  figuresOf,
  leadOf,
  lightAt,
  NotFound,
  planTime,
  type Assignment,
  type CheckKind,
  type MomentKind,
  type WorkingCalendar,
} from '@luoshi/domain'
import { refuseUnreadable } from '../assignments/text'
import { change, nothing, type Asked } from '../change'
import type { Ports } from '../ports/ports'
import type { Laggard, ProgressCheck, Standing } from '../ports/progress-checks'
import { uuidV5 } from '../uuid-v5'
import { officeOnly } from '../office-only'

const isCheck = (kind: MomentKind): kind is CheckKind & MomentKind => checkKinds.some((one) => one === kind)

const laggard = (state: Assignment, calendar: WorkingCalendar): Laggard => ({
  assignmentId: state.id,
  number: state.number,
  title: state.title,
  light: state.light,
  departmentName: leadOf(state)?.name ?? '',
  reason: explainLight(lightAt(state, state.asOf, calendar), state),
})

const severity = { red: 0, yellow: 1, green: 2 } as const

/** The worst first. */
const laggards = (standings: readonly Standing[], calendar: WorkingCalendar): Laggard[] =>
  standings
    .flatMap(({ state }) => (state === null ? [] : [laggard(state, calendar)]))
    .sort((one, other) => severity[one.light] - severity[other.light])

/**
 * Opens the check of a period with its laggards drafted in, for the office to hold and conclude. A moment that is no
 * check, whose check is open already, or that belongs to a run which is over, gives null.
 */
export async function openProgressCheck(
  ports: Ports,
  planId: string,
  run: number,
  { kind, period }: { kind: MomentKind; period: string },
): Promise<{ checkId: string } | null> {
  if (!isCheck(kind)) return null
  return ports.change(null, async (tx) => {
    const { plan } = await tx.plans.hold(planId)
    if (plan.clock === null || plan.run !== run || plan.status !== 'issued') return null
    const standings = await tx.checks.standings(planId)
    const check: ProgressCheck = {
      id: uuidV5(planId, `run ${plan.run} ${kind} ${period}`),
      planId,
      kind,
      period,
      openedAt: planTime(plan.clock, ports.now()),
      laggards: laggards(standings, await tx.calendars.current()),
      figures: figuresOf(standings.map(({ stage, light }) => ({ stage, light, count: 1 }))),
      conclusion: null,
    }
    return (await tx.checks.open(check)) ? { checkId: check.id } : null
  })
}

/** What the office concluded from a check. Throws `RuleBroken('check.concluded')` the second time. */
export async function concludeProgressCheck(
  ports: Ports,
  { checkId, text, ...asked }: Asked & { checkId: string; text: string },
): Promise<{ checkId: string }> {
  const { personId } = asked.actor
  officeOnly(asked.actor)
  refuseUnreadable(text)
  return change(ports, { ...asked, based: nothing }, async (tx) => {
    const { planId } = await tx.checks.find(checkId)
    const { clock } = await tx.plans.find(planId)
    if (clock === null) throw new NotFound('progress-check')
    await tx.checks.conclude(checkId, { text, personId, at: planTime(clock, ports.now()) })
    return { checkId }
  })
}
