import type {
  Cadence,
  DeadlinePrecision,
  ImpliedRole,
  MechanismKind,
  PartyKind,
  PartyRole,
  PlanDocument,
} from '@luoshi/plan-text'

/** Words of the document, exactly; `nth` counts their occurrences from 1. */
export interface Quote {
  quote: string
  nth?: number
}

export interface GoldParty {
  role: PartyRole
  kind: PartyKind
  name: string
  implied?: ImpliedRole
}

export interface GoldDeadline {
  text: string
  dueOn: string | null
  precision: DeadlinePrecision
  implied: boolean
}

export interface GoldClause extends Quote {
  parties: GoldParty[]
  deadlines: GoldDeadline[]
  /** The first words of what is to be done. */
  task?: string
  /** A sentence that supervises may be read as a clause or only as mechanism: neither counts. */
  optional?: true
}

export interface GoldTarget extends Quote {
  value: number | null
  upper?: number
  unit: string | null
  comparator?: string
  period?: string
  measure?: 'appraisal' | 'completion'
}

export interface GoldMechanism extends Quote {
  kind: MechanismKind
  cadence: Cadence | null
}

/** What a careful reader finds in one document, written by hand from the text and the contract alone. */
export interface Gold {
  document: PlanDocument
  clauses: GoldClause[]
  targets: GoldTarget[]
  mechanism: GoldMechanism[]
  /** Codes of findings that must be among those reported. */
  findings?: string[]
  /** Every warning a careful reader would raise, by code, once for each place; any other is a false alarm. */
  warnings?: string[]
  /** The written forms the document exercises. */
  forms: string[]
}
