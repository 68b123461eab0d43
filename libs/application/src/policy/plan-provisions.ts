import type { Provision } from '@luoshi/domain'
import { howKnown, type Mechanism } from '@luoshi/plan-text'
import { consequenceOf } from './consequences'
import { checksOf } from './plan-checks'
import { sourceOf } from './stated'

const judged = ({ trigger }: Mechanism): boolean => trigger === null || howKnown(trigger).byPeople

const provision = (one: Mechanism): Provision => {
  const { id, kind, text, trigger, addressee } = one
  return { id, kind, action: consequenceOf(one)?.paper ?? null, words: text, trigger, addressee, source: sourceOf(one) }
}

/**
 * What the plan rules besides reports, checks and ladders: triggers that people must judge, incentives, appraisal, who inspects.
 * A trigger of both sorts is a step of a ladder and can be raised by hand as well.
 */
export const planProvisions = (
  mechanism: readonly Mechanism[],
  report: Mechanism | undefined,
  rungs: ReadonlySet<Mechanism>,
): Provision[] =>
  mechanism
    .filter((one) => one !== report && checksOf(one).length === 0 && (!rungs.has(one) || judged(one)))
    .map(provision)
