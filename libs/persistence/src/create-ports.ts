import type { Now, Ports } from '@luoshi/application'
import type { DataSource } from 'typeorm'
import { assignmentLedger } from './stores/assignment-ledger'
import { calendars } from './stores/calendars'
import { dossiers } from './stores/dossiers'
import { findingMarks } from './stores/finding-marks'
import { mailOutbox } from './stores/mail-outbox'
import { nudgeBox } from './stores/nudge-box'
import { planStore } from './stores/plan-store'
import { planTargets } from './stores/plan-targets'
import { processSubjects } from './stores/process-subjects'
import { progressChecks } from './stores/progress-checks'
import { registry } from './stores/registry'
import { twins } from './stores/twins'

/** The ports of the use cases over one initialised data source. */
export const createPorts = (dataSource: DataSource, now: Now): Ports => ({
  ledger: assignmentLedger(dataSource),
  dossiers: dossiers(dataSource),
  plans: planStore(dataSource),
  targets: planTargets(dataSource),
  findings: findingMarks(dataSource),
  twins: twins(dataSource),
  subjects: processSubjects(dataSource),
  checks: progressChecks(dataSource),
  registry: registry(dataSource),
  outbox: mailOutbox(dataSource),
  nudges: nudgeBox(dataSource),
  calendars: calendars(dataSource, now),
  now,
})
