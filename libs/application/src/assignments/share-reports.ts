import { RuleBroken, withSharedMark, type Actor, type Assignment } from '@luoshi/domain'
import type { ChainedEvent } from '../ports/ledger'
import type { Ports } from '../ports/ports'
import type { LinkedAssignment } from '../ports/twins'
import { performCommand } from './perform-command'

type Report = Assignment['reports'][number]

/** A report that is there, and the assignment in which the same department still owes it. */
interface Shared {
  from: LinkedAssignment
  to: LinkedAssignment
  report: Report
}

/** Periods the department owes: asked for and never handed in, and the assignment is received. One sent back is corrected by hand. */
function owedPeriods({ parties, reports }: Assignment, departmentId: string): Set<string> {
  const party = parties.find((one) => one.departmentId === departmentId && one.status === 'acknowledged')
  const owed = reports.filter(({ partyId, status }) => partyId === party?.id && status === 'requested')
  return new Set(owed.map(({ period }) => period))
}

/** What the lead of one assignment has reported and owes in the other. */
function shareable(from: LinkedAssignment, to: LinkedAssignment): Shared[] {
  const lead = from.state.parties.find(({ role, status }) => role === 'lead' && status !== 'removed')
  if (lead === undefined || from.drill !== to.drill) return []
  const owed = owedPeriods(to.state, lead.departmentId)
  return from.state.reports
    .filter(({ partyId, period, status }) => partyId === lead.id && status === 'submitted' && owed.has(period))
    .map((report) => ({ from, to, report }))
}

/** Whoever handed the report in, and by which entry of the log. */
function submission(
  events: readonly ChainedEvent[],
  { partyId, period }: Report,
): { actor: Actor; seq: number } | null {
  const event = events.findLast(
    ({ fact }) => fact.type === 'ReportSubmitted' && fact.partyId === partyId && fact.period === period,
  )
  return event === undefined || event.actor.role === 'engine' ? null : { actor: event.actor, seq: event.seq }
}

async function share(ports: Ports, { from, to, report }: Shared): Promise<boolean> {
  const submitted = submission(await ports.ledger.events(from.state.id), report)
  if (submitted === null) return false
  const { period, problems, nextSteps } = report
  const progress = withSharedMark(report.progress, from.planTitle, from.state.number)
  try {
    await performCommand(ports, {
      assignmentId: to.state.id,
      actor: submitted.actor,
      command: { type: 'submit-report', period, progress, problems, nextSteps },
      idempotencyKey: `shared:${from.state.id}:${submitted.seq}:${to.state.id}`,
    })
    return true
  } catch (error) {
    if (error instanceof RuleBroken) return false
    throw error
  }
}

/**
 * Hands a lead's reports on to linked assignments in which its department owes the same period: one report serves both. It goes by
 * what is owed, not by what just happened, so it may run late and often; each is handed on once, by the rules of any
 * report. Of one assignment, or of all; gives how many were handed on.
 */
export async function shareReports(ports: Ports, assignmentId: string | null = null): Promise<number> {
  const pairs = await ports.twins.linked(assignmentId)
  const shared = pairs.flatMap(([one, other]) => [...shareable(one, other), ...shareable(other, one)])
  let done = 0
  for (const one of shared) if (await share(ports, one)) done += 1
  return done
}
