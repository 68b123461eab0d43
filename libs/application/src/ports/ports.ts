import type { AssignmentLedger, Calendars, Now } from './ledger'
import type { Dossiers } from './dossiers'
import type { FindingMarks } from './finding-marks'
import type { MailOutbox } from './mail-outbox'
import type { NudgeBox } from './nudge-box'
import type { PlanStore } from './plan-store'
import type { PlanTargets } from './plan-targets'
import type { ProcessSubjects } from './process-subjects'
import type { ProgressChecks } from './progress-checks'
import type { Registry } from './registry'
import type { Twins } from './twins'

/** All that the use cases need of the world. */
export interface Ports {
  ledger: AssignmentLedger
  dossiers: Dossiers
  plans: PlanStore
  targets: PlanTargets
  findings: FindingMarks
  twins: Twins
  subjects: ProcessSubjects
  checks: ProgressChecks
  registry: Registry
  outbox: MailOutbox
  nudges: NudgeBox
  calendars: Calendars
  now: Now
}
