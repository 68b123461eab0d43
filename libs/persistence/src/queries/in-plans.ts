import type { Parameters } from './parameters'

/** Of which plans something is asked: of one, or of all that are real, or of all drills. */
export interface PlansAsked {
  planId?: string | undefined
  /** Without a plan, whether drills are meant; absent, both. */
  drill?: boolean | undefined
}

/** The SQL condition on `plan`. */
export function inPlans({ planId, drill }: PlansAsked, parameters: Parameters): string {
  if (planId !== undefined) return `plan.id = ${parameters.bind(planId)}`
  return drill === undefined ? 'true' : `plan.drill = ${parameters.bind(drill)}`
}
