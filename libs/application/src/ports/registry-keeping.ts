import type { CalendarOverride, Instant } from '@luoshi/domain'
import type { Department, DepartmentGroup, Dissolution, Person } from './registry'

/** A record with the number of its last change, by which an edit says what it is based on. */
interface Kept {
  version: number
}

export interface KeptDepartment extends Department, Kept {
  /** What plans also call it, as the office has taught. */
  aliases: readonly string[]
  dissolved: Dissolution | null
}

export interface KeptGroup extends DepartmentGroup, Kept {
  aliases: readonly string[]
}

export interface KeptPerson extends Omit<Person, 'passwordHash'>, Kept {}

export interface KeptDay extends CalendarOverride, Kept {}

/** Where a department is named. */
export interface DepartmentUse {
  assignments: number
  /** Of them those not filed. */
  open: number
  drafts: number
}

/** The whole registry while nobody else may change it. */
export interface HeldRegistry {
  departments: readonly KeptDepartment[]
  groups: readonly KeptGroup[]
  people: readonly KeptPerson[]
  days: readonly KeptDay[]
  /** Departments that assignments or drafts name. */
  uses: ReadonlyMap<string, DepartmentUse>
  /** How many drafts name a group. */
  groupDrafts: ReadonlyMap<string, number>
  /** Real instants until which wrong passwords lock accounts, by person; some may have passed. */
  locks: ReadonlyMap<string, Instant>
}

interface Changed<T> {
  saved?: readonly T[]
  /** By id, days by date. */
  removed?: readonly string[]
}

/** What one transaction writes; what is absent stays. */
export interface RegistryChange {
  departments?: Changed<KeptDepartment>
  groups?: Changed<KeptGroup>
  people?: Omit<Changed<KeptPerson>, 'removed'>
  days?: Changed<KeptDay>
  /** Hashes by person. Whoever gets one, or is put out of office, is logged out everywhere. */
  passwords?: ReadonlyMap<string, string>
}

export interface RegistryKeeping {
  read(): Promise<HeldRegistry>
}

/** Keeps the registry. It is small and rarely changed, so every change holds the whole of it. */
export interface RegistryWrites {
  /** Reads it so that nobody else changes it before this change has ended. */
  hold(): Promise<HeldRegistry>
  /** Throws `RuleBroken('registry.name-taken')` where a name or log-in is another's. */
  write(change: RegistryChange): Promise<void>
}
