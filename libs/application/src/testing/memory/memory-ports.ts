import { leadOf, stateCouncilCalendar } from '@luoshi/domain'
import type { Now } from '../../ports/ledger'
import type { Ports } from '../../ports/ports'
import type { ProcessSubjects } from '../../ports/process-subjects'
import { memoryDossiers } from './dossiers'
import { memoryLedger } from './ledger'
import { memoryOutbox } from './mail-outbox'
import { memoryNudgeBox } from './nudge-box'
import { memoryPlanStore } from './plan-store'
import { memoryChecks } from './progress-checks'
import { MemoryRecord } from './record'
import { memoryRegistry } from './registry'
import { memoryTwins } from './twins'
import { memoryFindings, memoryTargets } from './workbench'

const subjects = (record: MemoryRecord): ProcessSubjects => ({
  assignments: (ids) =>
    Promise.resolve(
      ids.flatMap((assignmentId) => {
        const kept = record.assignments.get(assignmentId)
        if (kept === undefined) return []
        const { number, title } = kept.state
        const planTitle = record.plans.get(kept.planId)?.plan.title ?? ''
        return [{ assignmentId, planTitle, number, title, lead: leadOf(kept.state)?.name ?? '' }]
      }),
    ),
})

/** Ports that keep everything in memory: the same contract as the real ones, for specs that need no database. */
export function memoryPorts(now: Now): Ports {
  const record = new MemoryRecord()
  const calendar = stateCouncilCalendar()
  return {
    ledger: memoryLedger(record),
    dossiers: memoryDossiers(record),
    plans: memoryPlanStore(record, now),
    targets: memoryTargets(record),
    findings: memoryFindings(record),
    twins: memoryTwins(record),
    subjects: subjects(record),
    checks: memoryChecks(record),
    registry: memoryRegistry(record),
    outbox: memoryOutbox(record),
    nudges: memoryNudgeBox(record),
    calendars: { current: () => Promise.resolve(calendar) },
    now,
  }
}
