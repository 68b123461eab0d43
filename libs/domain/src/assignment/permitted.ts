import type { Instant } from '../calendar/china-date'
import type { Actor, Role } from './actor'
import type { Assignment } from './assignment'
import type { Action } from './command'
import { actions, ruleOf } from './rules/table'

export interface Permission {
  action: Action
  allowed: boolean
  /** Why not: the code of a refusal, null when allowed. */
  code: string | null
}

/** Which side of the desk a role sits on; one sees the actions of one's own side, also those only a superior has. */
const sides: Record<Role, string> = {
  clerk: 'department',
  head: 'department',
  coordinator: 'office',
  director: 'office',
  leader: 'leader',
  admin: 'admin',
}

const roleCodes: Partial<Record<Role, string>> = { clerk: 'role.head-only', coordinator: 'role.director-only' }

const sameSide = (action: Action, actor: Actor): boolean =>
  ruleOf(action).roles.some((role) => sides[role] === sides[actor.role])

/** Why the actor cannot take the action now, or null. The order is: one's role, then the rule. */
export function refusalOf(state: Assignment, action: Action, actor: Actor, now: Instant): string | null {
  const rule = ruleOf(action)
  if (!sameSide(action, actor)) return 'role.not-allowed'
  if (!rule.roles.includes(actor.role)) return roleCodes[actor.role] ?? 'role.not-allowed'
  return rule.refusal(state, actor, now)
}

/** The actions of the actor's side of the desk, each allowed or with the reason why not. */
export const permitted = (state: Assignment, actor: Actor, now: Instant): Permission[] =>
  actions
    .filter((action) => sameSide(action, actor))
    .map((action) => {
      const code = refusalOf(state, action, actor, now)
      return { action, allowed: code === null, code }
    })
