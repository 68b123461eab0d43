import type { Assignment, Dossier, DossierKind, Instant, Todo } from '@luoshi/domain'
import type { AssignmentPlace, ChainedEvent, OutgoingMail } from '../../ports/ledger'
import type { DraftChange } from '../../ports/draft-change'
import type { FindingMark } from '../../ports/finding-marks'
import type { Nudge } from '../../ports/nudge-box'
import type { Draft, Plan, PlanImport } from '../../ports/plan-store'
import type { PlanTarget } from '../../ports/plan-targets'
import type { ProgressCheck } from '../../ports/progress-checks'
import type { Department, DepartmentGroup, Person } from '../../ports/registry'
import type { TwinDecision } from '../../ports/twins'

/** An item of a dossier with the entry of the log that opened it. */
export interface KeptItem {
  kind: DossierKind
  key: string
  seq: number
  fields: Partial<Dossier[DossierKind]>
}

export interface KeptAssignment extends AssignmentPlace {
  planId: string
  state: Assignment
  lastHash: string
  events: ChainedEvent[]
  dossier: readonly KeptItem[]
  todos: readonly Todo[]
  awaiting: string
  nextDueAt: Instant | null
}

export interface KeptMail {
  id: string
  dedupeKey: string
  person: Person
  template: string
  planId: string
  assignmentId: string | null
  payload: OutgoingMail['payload']
  drill: boolean
  status: 'pending' | 'sending' | 'sent' | 'failed' | 'skipped'
  bundleId: string | null
  attempts: number
  nextAttemptAt: Instant
  reply: string | null
  createdAt: Instant
}

export interface KeptPlan {
  plan: Plan
  source: PlanImport
  nextMomentAt: Instant | null
}

/** All that the in-memory ports share. */
export class MemoryRecord {
  readonly departments = new Map<string, Department>()
  readonly groups = new Map<string, DepartmentGroup>()
  readonly people = new Map<string, Person>()
  readonly plans = new Map<string, KeptPlan>()
  readonly drafts = new Map<string, Draft>()
  readonly changes = new Map<string, DraftChange[]>()
  readonly targets = new Map<string, PlanTarget>()
  readonly findings = new Map<string, FindingMark>()
  readonly twins = new Map<string, TwinDecision>()
  readonly assignments = new Map<string, KeptAssignment>()
  readonly receipts = new Map<string, { requestHash: string; seq: number; assignmentId: string }>()
  readonly checks = new Map<string, ProgressCheck>()
  mails: KeptMail[] = []
  nudges: Nudge[] = []
  private written = 0

  /** A number that was not given before, for ids. */
  next(): string {
    this.written += 1
    return `${this.written}`
  }

  nudge(process: Nudge['process'], subjectId: string, createdAt: Instant): void {
    const planId = process === 'plan' ? subjectId : (this.assignments.get(subjectId)?.planId ?? '')
    const run = this.plans.get(planId)?.plan.run ?? 0
    this.nudges.push({ id: this.next(), process, subjectId, run, createdAt })
  }

  /** Everybody a letter is for. */
  readers({ departmentId, roles }: OutgoingMail['audience']): Person[] {
    return [...this.people.values()].filter(
      (one) => one.active && roles.includes(one.role) && one.departmentId === departmentId,
    )
  }

  /** Adds a letter unless its key is there. */
  post(mail: Omit<KeptMail, 'id' | 'bundleId' | 'attempts' | 'nextAttemptAt' | 'reply'>): void {
    if (this.mails.some((one) => one.dedupeKey === mail.dedupeKey)) return
    const fresh = { bundleId: null, attempts: 0, nextAttemptAt: mail.createdAt, reply: null }
    this.mails.push({ ...mail, ...fresh, id: this.next() })
  }
}
