import type { Instant } from '../calendar/china-date'
import { roles, sideOf, type Role } from '../catalogue/roles'
import type { Actor } from './actor'
import type { Assignment } from './assignment'
import type { Action } from './command'
import { actionNames } from '../catalogue/actions'
import { ruleOf } from './topics'
import type { RefusalCode } from '../vocabulary/refusals'

export interface Permission {
  action: Action
  allowed: boolean
  /** Why not: the code of a refusal, null when allowed. */
  code: RefusalCode | null
}

/** What a subordinate reads of an action that only the superior has. */
const roleCodes: Partial<Record<Role, RefusalCode>> = { clerk: 'role.head-only', coordinator: 'role.director-only' }

/** All roles on the side of the desk whose matter an action is. */
export const rolesOfSide = (action: Action): Role[] =>
  roles.filter((one) => ruleOf(action).roles.some((role) => sideOf(role) === sideOf(one)))

/** One sees the actions of one's own side of the desk, also those only a superior has. */
const sameSide = (action: Action, actor: Actor): boolean => rolesOfSide(action).includes(actor.role)

/** Whether an action is a role's own, and not only its superior's. */
export const isOwnAction = (role: Role, action: Action): boolean => ruleOf(action).roles.some((one) => one === role)

/** Why the actor cannot take the action now, or null. The order is: one's role, then the rule. */
export function refusalOf(state: Assignment, action: Action, actor: Actor, now: Instant): RefusalCode | null {
  if (!sameSide(action, actor)) return 'role.not-allowed'
  if (!isOwnAction(actor.role, action)) return roleCodes[actor.role] ?? 'role.not-allowed'
  return ruleOf(action).refusal(state, actor, now)
}

/** The actions of the actor's side of the desk, each allowed or with the reason why not. */
export const permitted = (state: Assignment, actor: Actor, now: Instant): Permission[] =>
  actionNames
    .filter((action) => sameSide(action, actor))
    .map((action) => {
      const code = refusalOf(state, action, actor, now)
      return { action, allowed: code === null, code }
    })
