import { RuleBroken } from '../errors'
import type { Actor } from './actor'
import type { Assignment } from './assignment'
import type { Command } from './command'
import { refusalOf } from './permitted'
import { record, type Recorded } from './record'
import type { Circumstances } from './rule'
import { ruleOf } from './topics'

/**
 * What follows from a command, or `RuleBroken` with the rule's code. The caller has ticked to `now` first, so that the
 * command meets the state of its own moment.
 */
export function decide(state: Assignment, command: Command, actor: Actor, circumstances: Circumstances): Recorded {
  const rule = ruleOf(command.type)
  const refusal = refusalOf(state, command.type, actor, circumstances.now)
  if (refusal !== null) throw new RuleBroken(refusal)
  const broken = rule.broken?.(state, command, actor, circumstances.now)
  if (broken) throw new RuleBroken(broken.code, broken.details)
  const moment = { at: circumstances.now, recordedAt: circumstances.now, actor }
  return record(state, rule.facts(state, command, actor, circumstances), moment, circumstances.calendar)
}
