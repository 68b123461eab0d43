import type { Cadence, ChinaDate } from '@luoshi/domain'

/** What the office corrects of one proposed assignment before it vouches for it. */
export interface DraftChoice {
  /** The department that leads, where the text names none or a group first. */
  lead?: string
  /** Departments the office adds as responsible. */
  responsible?: readonly string[]
  /** What a unit is called in the registry, where the plan calls it by a name the registry does not know. */
  matches?: Readonly<Record<string, string>>
  /** A vague collective and the departments the office means by it. */
  means?: Readonly<Record<string, readonly string[]>>
  dueOn?: ChinaDate
  cadence?: Cadence
}

/** A plan as the office confirmed it. */
export interface OfficeChoices {
  /** File below `seeds/plans`. */
  file: string
  issuedOn: ChinaDate
  /** A drill that is played runs at the pace the demonstration is given; one at real speed waits for the visitor. */
  pace: 'played' | 'real'
  /** Titles of proposals that are not work to be assigned. */
  dropped: readonly string[]
  /** By the draft's number. */
  drafts: Readonly<Record<string, DraftChoice>>
}
