import type { Chance } from './chance'

interface Stretch {
  share: number
  /** Fractions of the time between issue and due date. */
  from: number
  to: number
}

const stretches: readonly Stretch[] = [
  { share: 0.3, from: 0.12, to: 0.5 },
  { share: 0.36, from: 0.5, to: 0.97 },
  { share: 0.16, from: 1.02, to: 1.2 },
]

/** At which fraction of its time an assignment is claimed as done; null when it never is. */
export function finishOf(chance: Chance): number | null {
  let left = chance('finish')
  for (const { share, from, to } of stretches) {
    if (left < share) return from + (to - from) * chance('finish when')
    left -= share
  }
  return null
}
