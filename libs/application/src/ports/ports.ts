import type { AssignmentLedger, Calendars, Now } from './ledger'
import type { MailOutbox } from './mail-outbox'
import type { NudgeBox } from './nudge-box'
import type { PlanStore } from './plan-store'
import type { ProcessSubjects } from './process-subjects'
import type { ProgressChecks } from './progress-checks'
import type { Registry } from './registry'

/** All that the use cases need of the world. */
export interface Ports {
  ledger: AssignmentLedger
  plans: PlanStore
  subjects: ProcessSubjects
  checks: ProgressChecks
  registry: Registry
  outbox: MailOutbox
  nudges: NudgeBox
  calendars: Calendars
  now: Now
}
