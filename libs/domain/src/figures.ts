import { lights, type Light } from './assignment/assignment'
import { isFinal, type Stage } from './catalogue/stages'

/** How many assignments are alike in stage and light. */
export interface Counted {
  stage: Stage
  light: Light
  count: number
}

/** Where many assignments stand. A light is of what is still open; closed and revoked are figures of their own beside it. */
export interface Figures {
  total: number
  open: number
  closed: number
  revoked: number
  /** Of the open ones; each light is named, also where there are none. */
  byLight: Record<Light, number>
}

/** How many they are together. */
export const sumOf = (counted: readonly { count: number }[]): number =>
  counted.reduce((total, { count }) => total + count, 0)

/** How many are green, yellow and red. */
export const lightCounts = (counted: readonly { light: Light; count: number }[]): Record<Light, number> => {
  const lit = (light: Light): number => sumOf(counted.filter((one) => one.light === light))
  return Object.fromEntries(lights.map((light) => [light, lit(light)])) as Record<Light, number>
}

/** The one count behind board, overview, list of plans, plan and progress check, so that they always agree and add up. */
export function figuresOf(counted: readonly Counted[]): Figures {
  const open = counted.filter(({ stage }) => !isFinal(stage))
  return {
    total: sumOf(counted),
    open: sumOf(open),
    closed: sumOf(counted.filter(({ stage }) => stage === 'closed')),
    revoked: sumOf(counted.filter(({ stage }) => stage === 'revoked')),
    byLight: lightCounts(open),
  }
}
