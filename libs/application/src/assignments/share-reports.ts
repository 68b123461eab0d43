import { RuleBroken, withSharedMark } from '@luoshi/domain'
import type { Ports } from '../ports/ports'
import type { SharableReport } from '../ports/twins'
import { performCommand } from './perform-command'

async function share(ports: Ports, { from, to, submittedBy, period, ...report }: SharableReport): Promise<boolean> {
  const { problems, nextSteps } = report
  const progress = withSharedMark(report.progress, from.planTitle, from.number)
  try {
    await performCommand(ports, {
      assignmentId: to,
      actor: submittedBy.actor,
      command: { type: 'submit-report', period, progress, problems, nextSteps },
      idempotencyKey: `shared:${from.assignmentId}:${submittedBy.seq}:${to}`,
    })
    return true
  } catch (error) {
    if (error instanceof RuleBroken) return false
    throw error
  }
}

/** Reports handed on in one go; the rest wait for the next. */
const atOnce = 100

/**
 * Hands a lead's reports on to linked assignments in which its department owes the same period: one report serves both. It goes by
 * what is owed, not by what just happened, so it may run late and often; each is handed on once, by the rules of any
 * report. Of one assignment, or of all; gives how many were handed on.
 */
export async function shareReports(ports: Ports, assignmentId: string | null = null): Promise<number> {
  let done = 0
  for (const one of await ports.twins.sharable(assignmentId, atOnce)) if (await share(ports, one)) done += 1
  return done
}
