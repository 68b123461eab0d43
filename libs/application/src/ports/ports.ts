import type { AssignmentLedger, Calendars, CommandReceipt, Now } from './ledger'
import type { Dossiers } from './dossiers'
import type { FindingMarks, FindingMarkWrites } from './finding-marks'
import type { MailOutbox, MailWrites } from './mail-outbox'
import type { NudgeBox } from './nudge-box'
import type { PlanStore, PlanWrites } from './plan-store'
import type { PlanTargets, PlanTargetWrites } from './plan-targets'
import type { ProcessSubjects } from './process-subjects'
import type { ProgressChecks, ProgressCheckWrites } from './progress-checks'
import type { AliasWrites, Registry } from './registry'
import type { RegistryKeeping, RegistryWrites } from './registry-keeping'
import type { Twins, TwinWrites } from './twins'

/** What use cases read. Within a change, all of it on the connection of that change. */
export interface ReadPorts {
  plans: PlanStore
  targets: PlanTargets
  findings: FindingMarks
  twins: Twins
  checks: ProgressChecks
  registry: Registry
  keeping: RegistryKeeping
  calendars: Calendars
  now: Now
}

/** What the work of a change reads and writes: one transaction on one connection. */
export interface ChangePorts extends ReadPorts {
  plans: PlanStore & PlanWrites
  targets: PlanTargets & PlanTargetWrites
  findings: FindingMarks & FindingMarkWrites
  twins: Twins & TwinWrites
  checks: ProgressChecks & ProgressCheckWrites
  registry: Registry & AliasWrites
  keeping: RegistryKeeping & RegistryWrites
  outbox: MailWrites
}

/** All that the use cases need of the world. Assignments are written by their ledger, everything else by a change. */
export interface Ports extends ReadPorts {
  ledger: AssignmentLedger
  dossiers: Dossiers
  subjects: ProcessSubjects
  outbox: MailOutbox
  nudges: NudgeBox
  /**
   * One transaction on one connection. With a receipt the same one again gives what was answered, and `work` is not called;
   * requests with one key wait for each other. Throws `RuleBroken('idempotency.key-reused')` when the receipt that is there
   * has another hash. What `work` throws undoes all it wrote, and the key stays free.
   */
  change<T>(receipt: CommandReceipt | null, work: (tx: ChangePorts) => Promise<T>): Promise<T>
}
