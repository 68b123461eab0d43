import type { Instant } from '../calendar/china-date'
import type { WorkingCalendar } from '../calendar/working-calendar'
import { sides, type Role } from '../catalogue/roles'
import type { Actor } from './actor'
import type { Assignment } from './assignment'
import type { Action, CommandOf } from './command'
import type { Fact } from './event'
import type { RefusalCode } from '../vocabulary/refusals'

export interface Circumstances {
  now: Instant
  calendar: WorkingCalendar
}

/** A stable code, with what fills its sentence. */
export interface Broken {
  code: RefusalCode
  details?: Readonly<Record<string, string>>
}

/**
 * One action as a row of the table that answers for the button, the tooltip, the API and the tests alike: who may,
 * what stands in the way before anything is typed, what is wrong with what was typed, and what then happened.
 */
export interface Rule<A extends Action> {
  roles: readonly Role[]
  /** A code when the action is not to be had now, whatever one would type. */
  refusal(state: Assignment, actor: Actor, now: Instant): RefusalCode | null
  broken?(state: Assignment, command: CommandOf<A>, actor: Actor, now: Instant): Broken | null
  facts(state: Assignment, command: CommandOf<A>, actor: Actor, circumstances: Circumstances): Fact[]
}

export type Rules<A extends Action> = { readonly [K in A]: Rule<K> }

export const { department, office, leader } = sides
export const head: readonly Role[] = ['head']
export const director: readonly Role[] = ['director']
