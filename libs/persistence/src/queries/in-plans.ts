import type { Parameters } from './parameters'

/** Of which plans something is asked: of one, or of all that are real, or of all drills. */
export interface PlansAsked {
  planId?: string | undefined
  /** Without a plan, whether drills are meant. */
  drill: boolean
}

/** The SQL condition on `plan`: what is rehearsed is never listed or counted together with what is real. */
export const inPlans = ({ planId, drill }: PlansAsked, parameters: Parameters): string =>
  planId === undefined ? `plan.drill = ${parameters.bind(drill)}` : `plan.id = ${parameters.bind(planId)}`
