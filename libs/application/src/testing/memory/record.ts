import type { Assignment, Dossier, DossierKind, Instant, Todo, Waiting } from '@luoshi/domain'
import type { AssignmentPlace, ChainedEvent, OutgoingMail } from '../../ports/ledger'
import type { DraftChange } from '../../ports/draft-change'
import type { FindingMark } from '../../ports/finding-marks'
import type { Nudge } from '../../ports/nudge-box'
import type { Draft, Plan, PlanImport } from '../../ports/plan-store'
import type { PlanTarget } from '../../ports/plan-targets'
import type { ProgressCheck } from '../../ports/progress-checks'
import type { Person } from '../../ports/registry'
import type { DepartmentUse, KeptDay, KeptDepartment, KeptGroup } from '../../ports/registry-keeping'
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
  awaiting: Waiting
  nextDueAt: Instant | null
  viewsDigest: string | null
}

export interface KeptMail {
  id: string
  dedupeKey: string
  person: Person
  template: string
  planId: string
  assignmentId: string | null
  audience: OutgoingMail['audience']
  payload: OutgoingMail['payload']
  awaits: OutgoingMail['awaits']
  drill: boolean
  status: 'pending' | 'sending' | 'sent' | 'failed' | 'skipped'
  bundleId: string | null
  attempts: number
  nextAttemptAt: Instant
  reply: string | null
  createdAt: Instant
}

/** What a command or a change left under a key. */
export interface KeptReceipt {
  requestHash: string
  /** Of a command: how far its assignment's log had come, and which it is. */
  seq: number
  assignmentId: string | null
  /** Of a change: what was answered, as JSON. */
  answer: string
}

export interface KeptAccount extends Person {
  version: number
}

export interface KeptPlan {
  plan: Plan
  source: PlanImport
  nextMomentAt: Instant | null
}

/** Maps and lists are copied with what is changed in place in them; everything else is replaced, never changed. */
function copied(value: unknown): unknown {
  if (value instanceof Map) return new Map(value)
  if (Array.isArray(value)) return value.map((one: object) => ({ ...one }))
  return value
}

/** All that the in-memory ports share. */
export class MemoryRecord {
  departments = new Map<string, KeptDepartment>()
  groups = new Map<string, KeptGroup>()
  people = new Map<string, KeptAccount>()
  days = new Map<string, KeptDay>()
  /** Uses that a spec states, besides those that are counted. */
  statedUses = new Map<string, DepartmentUse>()
  statedGroupDrafts = new Map<string, number>()
  plans = new Map<string, KeptPlan>()
  drafts = new Map<string, Draft>()
  changes = new Map<string, DraftChange[]>()
  targets = new Map<string, PlanTarget>()
  findings = new Map<string, FindingMark>()
  twins = new Map<string, TwinDecision>()
  assignments = new Map<string, KeptAssignment>()
  receipts = new Map<string, KeptReceipt>()
  checks = new Map<string, ProgressCheck>()
  mails: KeptMail[] = []
  nudges: Nudge[] = []
  private written = 0

  /** Notes how all of it stands; the function that is given puts it back. */
  snapshot(): () => void {
    const kept = Object.entries(this).map(([name, value]) => [name, copied(value)] as const)
    return () => {
      for (const [name, value] of kept) Object.assign(this, { [name]: value })
    }
  }

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
