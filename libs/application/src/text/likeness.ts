/** Pairs of neighbouring characters of a text, each with how often it occurs, and how many there are. */
export interface Bigrams {
  counts: ReadonlyMap<string, number>
  total: number
}

export function bigrams(text: string): Bigrams {
  const characters = Array.from(text)
  const counts = new Map<string, number>()
  characters.slice(1).forEach((character, index) => {
    const pair = `${characters[index] ?? ''}${character}`
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  })
  return { counts, total: Math.max(0, characters.length - 1) }
}

function sharedPairs(one: Bigrams, other: Bigrams): number {
  const [fewer, more] = one.counts.size <= other.counts.size ? [one, other] : [other, one]
  let shared = 0
  for (const [pair, count] of fewer.counts) shared += Math.min(count, more.counts.get(pair) ?? 0)
  return shared
}

/**
 * How much two texts have in common by their bigrams (Dice's coefficient): 0 for nothing, 1 for all. Gives 0 without looking
 * where their lengths alone keep them below `least`.
 */
export function likeness(one: Bigrams, other: Bigrams, least = 0): number {
  const all = one.total + other.total
  if (all === 0 || 2 * Math.min(one.total, other.total) < least * all) return 0
  return (2 * sharedPairs(one, other)) / all
}
