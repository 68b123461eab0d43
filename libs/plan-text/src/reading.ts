/** `[start, end)` in UTF-16 code units of the text that was read. */
export type Span = readonly [start: number, end: number]

export type PlanKind = 'key-points' | 'implementation-plan' | 'other'
export type PartyRole = 'lead' | 'responsible' | 'cooperating'
export type PartyKind = 'department' | 'group' | 'person'
/** Why a role is proposed where the clause itself does not say it. */
export type ImpliedRole = false | 'first-listed' | 'stated-once' | 'issuer'
export type DeadlinePrecision = 'day' | 'month' | 'quarter' | 'half' | 'year' | 'ongoing'
export type Comparator = '=' | '>=' | '<=' | '>' | '<' | 'range' | 'change'
export type Measure = 'appraisal' | 'completion'
export type Cadence = 'weekly' | 'monthly' | 'bimonthly' | 'quarterly' | 'half-yearly' | 'yearly' | 'on-dates' | 'once'
export type MechanismKind =
  | 'report'
  | 'progress-check'
  | 'meeting'
  | 'summary'
  | 'reminder'
  | 'escalation'
  | 'special-report'
  | 'circular-request'
  | 'circular'
  | 'talk'
  | 'accountability'
  | 'appraisal'
  | 'incentive'
  | 'inspection'
  | 'ledger'
export type Severity = 'info' | 'warning' | 'error'

export interface PlanDocument {
  title: string | null
  documentNumber: string | null
  issuer: string | null
  /** The date the document bears, `YYYY-MM-DD`. */
  signedOn: string | null
  /** The year planned for. */
  year: number | null
  kind: PlanKind
}

/** A numbered piece of the plan; its span runs to the end of its last child. */
export interface PlanItem {
  id: string
  number: string
  level: number
  title: string
  span: Span
  parentId: string | null
}

export interface QuotedText {
  span: Span
  text: string
}

export interface Party {
  role: PartyRole
  kind: PartyKind
  name: string
  span: Span
  implied: ImpliedRole
}

export interface Deadline {
  text: string
  span: Span
  dueOn: string | null
  precision: DeadlinePrecision
  /** True where the year comes from the document, not from these words. */
  implied: boolean
}

/** What is to be reached before the last date of a clause. */
export interface Milestone {
  text: string
  span: Span
  dueOn: string
  /** The words behind the date; empty where nothing stands there. */
  what: string
}

/** One responsibility clause: who answers for which task until when. */
export interface Clause {
  id: string
  itemId: string | null
  span: Span
  text: string
  task: QuotedText | null
  form: string
  parties: Party[]
  /** All dates the task is due by, the last of them the one that counts. */
  deadlines: Deadline[]
  /** Dates before the last one. */
  milestones: Milestone[]
  /** How sure it is read as it stands, 0–1: what to check first. */
  confidence: number
  /** What makes it less sure, by code: `task-missing`, `name-doubtful` … */
  doubts: string[]
}

export interface TargetUnit {
  kind: PartyKind
  name: string
  span: Span
}

/** A number to be reached. */
export interface Target {
  id: string
  itemId: string | null
  text: string
  span: Span
  indicator: string
  comparator: Comparator
  value: number | null
  upper: number | null
  unit: string | null
  /** `2025`, `2025-H1`, `2025-Q3` or `2025-05`. */
  period: string | null
  /** True where the period comes from the document, not from these words. */
  periodImplied: boolean
  measure: Measure | null
  /** Units named beside the figure in an indicator table. */
  responsible: TargetUnit[]
}

/** One sentence of the plan's own supervision mechanism. */
export interface Mechanism {
  id: string
  kind: MechanismKind
  text: string
  span: Span
  cadence: Cadence | null
  dates: string[]
  trigger: string | null
  addressee: string | null
}

/** Something the office must look at; the message is Chinese and says what to check. */
export interface Finding {
  code: string
  severity: Severity
  message: string
  span: Span | null
}

/** What was read in a plan. Keys may be added, never renamed. */
export interface PlanReading {
  schema: 'luoshi.plan-reading/1'
  document: PlanDocument
  items: PlanItem[]
  clauses: Clause[]
  targets: Target[]
  mechanism: Mechanism[]
  findings: Finding[]
}
