import type { Action } from './command'
import { completingHandlers } from './completing/evolve'
import { completingRules } from './completing/rule'
import { escalatingHandlers } from './escalating/evolve'
import { escalatingRules } from './escalating/rule'
import type { FactType } from './event'
import { extendingHandlers } from './extending/evolve'
import { extendingRules } from './extending/rule'
import type { Handler, Handlers } from './handler'
import { lightHandlers } from './lights/evolve'
import { receivingHandlers } from './receiving/evolve'
import { receivingRules } from './receiving/rule'
import { reportingHandlers } from './reporting/evolve'
import { reportingRules } from './reporting/rule'
import type { Rule, Rules } from './rule'

/** Every action there is, from the rules of all topics. */
const rules: Rules<Action> = {
  ...receivingRules,
  ...reportingRules,
  ...extendingRules,
  ...completingRules,
  ...escalatingRules,
}

/** A fact that changes an assignment; the first of a log makes one. */
export type LaterFactType = Exclude<FactType, 'Registered'>

/** What every later fact changes, from all topics. */
const handlers: Handlers<LaterFactType> = {
  ...receivingHandlers,
  ...reportingHandlers,
  ...extendingHandlers,
  ...completingHandlers,
  ...escalatingHandlers,
  ...lightHandlers,
}

export const ruleOf = (action: Action): Rule<Action> => rules[action] as Rule<Action>

export const handlerOf = (type: LaterFactType): Handler<FactType> => handlers[type] as Handler<FactType>
