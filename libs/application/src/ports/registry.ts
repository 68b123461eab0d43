import type { Actor, ChinaDate, Role } from '@luoshi/domain'

/** A name a department bore once; it took its next name on `until`, null where nobody noted the day. */
export interface FormerName {
  name: string
  until: ChinaDate | null
}

/** A department that was dissolved or merged: since when, and who took over its work. */
export interface Dissolution {
  on: ChinaDate
  successorId: string | null
}

export interface Department {
  id: string
  name: string
  shortName: string | null
  formerNames: readonly FormerName[]
  /** Other names plans write for it, as the office once decided; absent where they do not matter. */
  aliases?: readonly string[]
  /** Absent or null while the department exists. */
  dissolved?: Dissolution | null
}

/** A name for many departments, such as 各区、镇、街道, with its roster in order. */
export interface DepartmentGroup {
  id: string
  name: string
  members: readonly string[]
  /** Other names plans write for it; absent where they do not matter. */
  aliases?: readonly string[]
}

export interface Person {
  id: string
  login: string
  name: string
  email: string
  role: Role
  /** Set for clerk and head, null for everybody else. */
  departmentId: string | null
  passwordHash: string
  active: boolean
}

export interface Named {
  departments: Department[]
  groups: DepartmentGroup[]
}

export interface Registry {
  /** Adds what is new and changes what is there, by id. Throws `RuleBroken('registry.name-taken')`. */
  saveDepartments(departments: readonly Department[]): Promise<void>
  saveGroups(groups: readonly DepartmentGroup[]): Promise<void>
  /** Keeps lock-out state; throws `RuleBroken('registry.name-taken')` for a log-in that is somebody else's. */
  savePeople(people: readonly Person[]): Promise<void>
  departments(): Promise<Department[]>
  groups(): Promise<DepartmentGroup[]>
  /** Those of them with one of the ids; what is not there is left out. */
  named(ids: { departments: readonly string[]; groups: readonly string[] }): Promise<Named>
  /** Names of people by id. */
  peopleNamed(ids: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** Throws `NotFound('person')`. */
  actor(personId: string): Promise<Actor>
}

export interface AliasWrites {
  /**
   * Has the registry know a department or a group by one more name; twice changes nothing. Throws `NotFound('department')`
   * and `NotFound('group')`.
   */
  addAlias(of: { kind: 'department' | 'group'; id: string }, name: string): Promise<void>
}
