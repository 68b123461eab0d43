import type { Spanned } from './locate'
import { overlap } from './overlap'

/** One thing of the gold and the thing read that fits it, or either alone. */
export interface Pair<G, R> {
  gold: G | null
  read: R | null
}

/** Each of the gold with at most one of the read, best overlap first; `least` is the overlap needed. */
export function pairBySpan<G extends Spanned, R extends Spanned>(
  text: string,
  gold: readonly G[],
  read: readonly R[],
  least: number,
  fits: (gold: G, read: R) => boolean = () => true,
): Pair<G, R>[] {
  const candidates = gold
    .flatMap((one) => read.map((other) => ({ gold: one, read: other, share: overlap(text, one.span, other.span) })))
    .filter(({ share, gold: one, read: other }) => share >= least && fits(one, other))
    .sort((a, b) => b.share - a.share)
  const [taken, given] = [new Set<G>(), new Set<R>()]
  const pairs: Pair<G, R>[] = []
  for (const { gold: one, read: other } of candidates) {
    if (taken.has(one) || given.has(other)) continue
    taken.add(one)
    given.add(other)
    pairs.push({ gold: one, read: other })
  }
  const missed = gold.filter((one) => !taken.has(one)).map((one) => ({ gold: one, read: null }))
  const surplus = read.filter((one) => !given.has(one)).map((one) => ({ gold: null, read: one }))
  return [...pairs, ...missed, ...surplus]
}

/** Each of the gold with one of the read that has the same key. */
export function pairByKey<G, R>(
  gold: readonly G[],
  read: readonly R[],
  goldKey: (one: G) => string,
  readKey: (one: R) => string,
): Pair<G, R>[] {
  const left = [...read]
  const pairs: Pair<G, R>[] = gold.map((one) => {
    const at = left.findIndex((other) => readKey(other) === goldKey(one))
    return { gold: one, read: at < 0 ? null : (left.splice(at, 1)[0] ?? null) }
  })
  return [...pairs, ...left.map((one) => ({ gold: null, read: one }))]
}
