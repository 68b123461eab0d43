/** Pairs of neighbouring characters, each as often as it occurs. */
export function bigrams(text: string): Map<string, number> {
  const characters = Array.from(text)
  const pairs = new Map<string, number>()
  characters.slice(1).forEach((character, index) => {
    const pair = `${characters[index] ?? ''}${character}`
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  })
  return pairs
}

const total = (pairs: ReadonlyMap<string, number>): number => [...pairs.values()].reduce((sum, count) => sum + count, 0)

/** How much two texts have in common by their bigrams (Dice's coefficient): 0 for nothing, 1 for all. */
export function likeness(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  const all = total(one) + total(other)
  if (all === 0) return 0
  let shared = 0
  for (const [pair, count] of one) shared += Math.min(count, other.get(pair) ?? 0)
  return (2 * shared) / all
}
