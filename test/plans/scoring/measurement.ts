import type { Pair } from './pair'
import { tallyOf, type Tally } from './tally'

/** One thing counted, and in words what was missed (−), invented (+) or taken for another (≠). */
export interface Measurement {
  tally: Tally
  differences: string[]
}

type Show<T> = (one: T) => string

export function differencesOf<G, R>(
  what: string,
  pairs: readonly Pair<G, R>[],
  gold: Show<G>,
  read: Show<R>,
): string[] {
  return pairs.flatMap((pair) => {
    if (pair.read === null) return pair.gold === null ? [] : [`− ${what} ${gold(pair.gold)}`]
    return pair.gold === null ? [`+ ${what} ${read(pair.read)}`] : []
  })
}

export function measured<G, R>(what: string, pairs: readonly Pair<G, R>[], gold: Show<G>, read: Show<R>): Measurement {
  return { tally: tallyOf(pairs), differences: differencesOf(what, pairs, gold, read) }
}
