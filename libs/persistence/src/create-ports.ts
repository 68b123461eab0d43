import type { ChangePorts, Now, Ports, ReadPorts } from '@luoshi/application'
import type { DataSource } from 'typeorm'
import { assignmentLedger } from './stores/assignment-ledger'
import { calendars } from './stores/calendars'
import { changes } from './stores/change'
import { dossiers } from './stores/dossiers'
import { findingMarks, findingMarkWrites } from './stores/finding-marks'
import { mailOutbox, mailWrites } from './stores/mail-outbox'
import { nudgeBox } from './stores/nudge-box'
import { planStore, planWrites } from './stores/plan-store'
import { planTargets, planTargetWrites } from './stores/plan-targets'
import { processSubjects } from './stores/process-subjects'
import { progressChecks, progressCheckWrites } from './stores/progress-checks'
import { pooled, type RecordAccess } from './stores/record-access'
import { aliasWrites, registry } from './stores/registry'
import { registryKeeping, registryWrites } from './stores/registry-keeping'
import { twins, twinWrites } from './stores/twins'

const readPorts = (access: RecordAccess, now: Now): ReadPorts => ({
  plans: planStore(access),
  targets: planTargets(access),
  findings: findingMarks(access),
  twins: twins(access),
  checks: progressChecks(access),
  registry: registry(access),
  keeping: registryKeeping(access),
  calendars: calendars(access, now),
  now,
})

/** The ports of a change, all on its connection. */
function changePorts(access: RecordAccess, now: Now): ChangePorts {
  const reads = readPorts(access, now)
  return {
    ...reads,
    plans: { ...reads.plans, ...planWrites(access) },
    targets: { ...reads.targets, ...planTargetWrites(access) },
    findings: { ...reads.findings, ...findingMarkWrites(access) },
    twins: { ...reads.twins, ...twinWrites(access) },
    checks: { ...reads.checks, ...progressCheckWrites(access) },
    registry: { ...reads.registry, ...aliasWrites(access) },
    keeping: { ...reads.keeping, ...registryWrites(access) },
    outbox: mailWrites(access),
  }
}

/** The ports of the use cases over one initialised data source. */
export const createPorts = (dataSource: DataSource, now: Now): Ports => ({
  ...readPorts(pooled(dataSource), now),
  ledger: assignmentLedger(dataSource),
  dossiers: dossiers(dataSource),
  subjects: processSubjects(dataSource),
  outbox: mailOutbox(dataSource),
  nudges: nudgeBox(dataSource),
  change: changes(dataSource, (access) => changePorts(access, now)),
})
