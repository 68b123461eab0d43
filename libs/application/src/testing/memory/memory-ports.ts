import { leadOf, stateCouncilCalendar } from '@luoshi/domain'
import type { Now } from '../../ports/ledger'
import type { ChangePorts, Ports } from '../../ports/ports'
import type { ProcessSubjects } from '../../ports/process-subjects'
import { memoryChange } from './change'
import { memoryDossiers } from './dossiers'
import { memoryLedger } from './ledger'
import { memoryMailWrites, memoryOutbox } from './mail-outbox'
import { memoryNudgeBox } from './nudge-box'
import { memoryPlanStore, memoryPlanWrites } from './plan-store'
import { memoryChecks, memoryCheckWrites } from './progress-checks'
import { MemoryRecord } from './record'
import { memoryAliases, memoryRegistry } from './registry'
import { memoryKeeping, memoryRegistryWrites } from './registry-keeping'
import { memoryTwins, memoryTwinWrites } from './twins'
import { memoryFindings, memoryFindingWrites, memoryTargets, memoryTargetWrites } from './workbench'

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

/** The in-memory ports over a record of theirs. */
export function portsOver(record: MemoryRecord, now: Now): Ports {
  const calendar = stateCouncilCalendar()
  const reads = {
    plans: memoryPlanStore(record),
    targets: memoryTargets(record),
    findings: memoryFindings(record),
    twins: memoryTwins(record),
    checks: memoryChecks(record),
    registry: memoryRegistry(record),
    keeping: memoryKeeping(record),
    calendars: { current: () => Promise.resolve(calendar) },
    now,
  }
  const tx: ChangePorts = {
    ...reads,
    plans: { ...reads.plans, ...memoryPlanWrites(record, now) },
    targets: { ...reads.targets, ...memoryTargetWrites(record) },
    findings: { ...reads.findings, ...memoryFindingWrites(record) },
    twins: { ...reads.twins, ...memoryTwinWrites(record) },
    checks: { ...reads.checks, ...memoryCheckWrites(record) },
    registry: { ...reads.registry, ...memoryAliases(record) },
    keeping: { ...reads.keeping, ...memoryRegistryWrites(record) },
    outbox: memoryMailWrites(record),
  }
  return {
    ...reads,
    ledger: memoryLedger(record),
    dossiers: memoryDossiers(record),
    subjects: subjects(record),
    outbox: memoryOutbox(record),
    nudges: memoryNudgeBox(record),
    change: memoryChange(record, tx),
  }
}

/** Ports that keep everything in memory: the same contract as the real ones, for specs that need no database. */
export const memoryPorts = (now: Now): Ports => portsOver(new MemoryRecord(), now)
