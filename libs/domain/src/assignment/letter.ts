import { sides, type Role } from '../catalogue/roles'
import type { Assignment, Party } from './assignment'
import type { FactOf, FactType } from './event'
import { partyById } from './parties'

/** Who reads a letter, named by department and role; null is the office's side of the desk. */
export interface Audience {
  departmentId: string | null
  roles: readonly Role[]
}

/** A letter as a topic writes it: its template, whom to, and what fills it. */
export interface Draft<Template extends string> {
  template: Template
  to: Audience
  about: Readonly<Record<string, string>>
  perishable: boolean
}

/** Which facts of a topic are told to whom, by which of its templates. `state` is the one after the fact. */
export type Letters<T extends FactType, Template extends string> = {
  readonly [K in T]: (state: Assignment, fact: FactOf<K>) => Draft<Template>[]
}

export const clerk: readonly Role[] = ['clerk']

export const toParty = (party: Party | undefined, roles: readonly Role[] = sides.department): Audience[] =>
  party === undefined ? [] : [{ departmentId: party.departmentId, roles }]
export const toParties = (
  parties: readonly (Party | undefined)[],
  roles: readonly Role[] = sides.department,
): Audience[] => parties.flatMap((party) => toParty(party, roles))
export const toOffice: Audience = { departmentId: null, roles: ['coordinator'] }
export const toDirector: Audience = { departmentId: null, roles: ['director'] }
export const toLeader: Audience = { departmentId: null, roles: ['leader'] }

export const send = <Template extends string>(
  template: Template,
  to: readonly Audience[],
  about: Readonly<Record<string, string>> = {},
  perishable = false,
): Draft<Template>[] => to.map((one) => ({ template, to: one, about, perishable }))

export const nameOf = (state: Assignment, partyId: string): string => partyById(state, partyId)?.name ?? ''
