import type {
  Assignment,
  AssignmentEvent,
  Awaited,
  DossierChange,
  Instant,
  LightReason,
  PlanClock,
  Todo,
  Waiting,
  WorkingCalendar,
} from '@luoshi/domain'

/** An event with its place in the hash chain of its assignment. */
export interface ChainedEvent extends AssignmentEvent {
  previousHash: string
  hash: string
}

/** An assignment's row while its lock is held. */
export interface HeldAssignment {
  state: Assignment
  lastHash: string
  clock: PlanClock
  drill: boolean
  /** Digest of what its state was last written out as for lists, todos and alarms; null from an older release. */
  viewsDigest: string | null
  /** Its drill was ended: it stays to be read, but nothing falls due any more. */
  over: boolean
}

/** Where an assignment comes from: a draft of a plan, in one of the plan's runs. */
export interface AssignmentPlace {
  draftId: string
  ordinal: number
  run: number
}

/** One mail to whoever holds one of the roles; the outbox holds it once per (assignment, event, template, person). */
export interface OutgoingMail {
  template: string
  seq: number
  /** People of a department, or, when it is null, of none. */
  audience: { departmentId: string | null; roles: readonly string[] }
  payload: Readonly<Record<string, string>>
  /** What must still wait for its reader when it is sent; null where it is sent in any case. */
  awaits: Awaited | null
  /** `skipped` records a reminder that came too late to be worth sending. */
  status: 'pending' | 'skipped'
}

/** All that one transaction writes. */
export interface Recording {
  state: Assignment
  events: readonly ChainedEvent[]
  /** What is kept of it to be read; changes only. */
  dossier: readonly DossierChange[]
  todos: readonly Todo[]
  mails: readonly OutgoingMail[]
  /** Whether the mails go to the local inbox only. */
  drill: boolean
  awaiting: Waiting
  /** Why the light is not green as things stand now. */
  lightReasons: readonly LightReason[]
  /** Real instant of this transaction. */
  writtenAt: Instant
  /** Real instant of the next duty, null when nothing will fall due. */
  nextDueAt: Instant | null
  /** Digest of all the above that follows from state and calendar, and may change without an event. */
  viewsDigest: string
  /** Whether the workflow must hear of this now. */
  nudge: boolean
}

/** What a command leaves behind so that the same key gives the same answer. */
export interface CommandReceipt {
  actorId: string
  idempotencyKey: string
  requestHash: string
}

/** What the work under the lock wants written and answered. */
export interface LedgerWork<T> {
  recording: Recording | null
  answer: T
  /** False for a refusal: what fell due meanwhile is written, but the key stays free. */
  receipt: boolean
}

export interface AssignmentLedger {
  /**
   * One transaction under the assignment's row lock: hands over the held row, writes what `work` returns (`null` writes
   * nothing) and gives back what it produced. A receipt already there with the same hash answers `replayed` with its seq
   * and `work` is not called; with another hash it throws `RuleBroken('idempotency.key-reused')`. Throws
   * `NotFound('assignment')`, and `Unavailable('database')` when it takes longer than a duty may.
   */
  transact<T>(
    assignmentId: string,
    receipt: CommandReceipt | null,
    work: (held: HeldAssignment) => LedgerWork<T>,
  ): Promise<{ replayed: false; answer: T } | { replayed: true; seq: number }>
  /** Creates the row with its first events; false, writing nothing, when it is already there or the run is over. */
  register(place: AssignmentPlace, recording: Recording): Promise<boolean>
  /** The whole log, in order: it grows with age, so no page of the product asks for it. */
  events(assignmentId: string): Promise<ChainedEvent[]>
  /** The latest entries before one of the log's numbers (null: the latest of all), at most `limit`, in order. */
  eventsBefore(assignmentId: string, before: number | null, limit: number): Promise<ChainedEvent[]>
  /** Assignments not yet filed, by id, for `rebuild` and `verify-log`. */
  open(afterId: string | null, limit: number): Promise<string[]>
}

export interface Calendars {
  /** State Council days with the office's overrides; cached by the adapter, refreshed when an override changes. */
  current(): Promise<WorkingCalendar>
}

/** Real time in milliseconds; the one place a clock is read. */
export type Now = () => Instant
