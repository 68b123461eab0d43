import type { Delivery } from './delivery-errors'

/** How fast a way out is used: milliseconds to wait before the next mail, and why it is not at once. */
export interface Pace {
  waitMs: number
  /** `slowed` where the server asked for it, `down` where none was reached. */
  state: 'free' | 'slowed' | 'down'
}

export const freely: Pace = { waitMs: 0, state: 'free' }

const bounds = { slowed: { first: 1_000, longest: 60_000 }, down: { first: 5_000, longest: 60_000 } } as const

const grown = (pace: Pace, state: 'slowed' | 'down'): Pace => {
  const { first, longest } = bounds[state]
  return { state, waitMs: pace.state === state ? Math.min(longest, pace.waitMs * 2) : first }
}

/**
 * The pace after a delivery. A server that asks for patience is given twice the time with every such answer, and half of it
 * back with every mail it takes; one that is not reached is left alone a little longer each time, instead of being tried
 * with every mail that waits.
 */
export function paceAfter(pace: Pace, { outcome, because }: Pick<Delivery, 'outcome' | 'because'>): Pace {
  if (because === 'too-often') return grown(pace, 'slowed')
  if (because === 'unreachable') return grown(pace, 'down')
  if (outcome !== 'sent' || pace.state !== 'slowed') return outcome === 'sent' ? freely : pace
  const waitMs = Math.floor(pace.waitMs / 2)
  return waitMs < bounds.slowed.first / 2 ? freely : { ...pace, waitMs }
}
