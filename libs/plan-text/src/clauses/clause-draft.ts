import type { Finding, Span } from '../reading'
import type { RoledUnit } from '../grammar/named-units'
import type { PartyKind } from '../reading'

export interface DraftParty extends RoledUnit {
  /** Said by a label such as 责任人; null where the name's form must tell. */
  kind: PartyKind | null
}

/** The written form a clause was recognised by; `unread` is a draft that names nobody and becomes its findings. */
export type ClauseForm =
  | 'bracketed-label'
  | 'label-line'
  | 'inline-label'
  | 'bracketed-roles'
  | 'bracketed-list'
  | 'bare-line'
  | 'bare-tail'
  | 'heading'
  | 'led-by'
  | 'subject'
  | 'table'
  | 'unread'

/** A clause as one grammar file recognised it, before it is tied to items and dates. */
export interface ClauseDraft {
  start: number
  end: number
  /** Where it belongs in the order of the text, if its own words stand elsewhere: a cell merged over later rows. */
  anchor?: number
  form: ClauseForm
  parties: DraftParty[]
  /** Stretches after 完成时限: and the like. */
  deadlines: Span[]
  /** What is to be done, where the form itself says (a table's cell, the sentence that names the unit). */
  task: Span | null
  /** Bracket marks missing at the ends. */
  missing: { opening: boolean; closing: boolean }
  findings: Finding[]
}
