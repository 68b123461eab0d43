import type { Action } from '../command'
import { completingRules } from './completing'
import { escalatingRules } from './escalating'
import { receivingRules } from './receiving'
import { reportingRules } from './reporting'
import type { Rule, Rules } from './rule'

/** Every action there is. */
export const rules: Rules<Action> = { ...receivingRules, ...reportingRules, ...completingRules, ...escalatingRules }

export const ruleOf = (action: Action): Rule<Action> => rules[action] as Rule<Action>
