import type { Pair } from './pair'

/** Hits, misses and inventions of one kind of thing. */
export interface Tally {
  hit: number
  missed: number
  surplus: number
}

export const none: Tally = { hit: 0, missed: 0, surplus: 0 }

export function tallyOf(pairs: readonly Pair<unknown, unknown>[]): Tally {
  const missed = pairs.filter(({ read }) => read === null).length
  const surplus = pairs.filter(({ gold }) => gold === null).length
  return { hit: pairs.length - missed - surplus, missed, surplus }
}

export const sum = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (all, { hit, missed, surplus }) => ({
      hit: all.hit + hit,
      missed: all.missed + missed,
      surplus: all.surplus + surplus,
    }),
    none,
  )

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole)

export const recall = ({ hit, missed }: Tally): number => share(hit, hit + missed)
export const precision = ({ hit, surplus }: Tally): number => share(hit, hit + surplus)
export const f1 = ({ hit, missed, surplus }: Tally): number => share(2 * hit, 2 * hit + missed + surplus)
