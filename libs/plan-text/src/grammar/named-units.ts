import type { PartyRole, Span } from '../reading'

export interface UnitWord {
  name: string
  span: Span
}

export interface UnitList {
  units: UnitWord[]
  /** "等", "等有关部门": the list names no end. */
  open: Span[]
  /** Two names written without a mark between them: where the second begins. */
  glued: Span[]
}

/** A piece of the list and the mark that stood before it. */
export interface Piece {
  start: number
  end: number
  mark: string
}

export interface RoledUnit extends UnitWord {
  role: PartyRole
}

export interface RoledUnits {
  units: RoledUnit[]
  open: Span[]
  glued: Span[]
  /** Dates that stand among the units. */
  deadlines: Span[]
  /** True where a verb said the role of at least one unit. */
  spoken: boolean
  /** True where a verb said who leads. */
  lead: boolean
}
