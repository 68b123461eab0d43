import type { Bigrams } from './likeness'

/** A pair that stands in more texts than this says little of any of them. */
const MOST_TEXTS_OF_A_PAIR = 100

/** Texts by their pairs of characters: finds those that may read like another without comparing with every one. */
export interface PairIndex {
  /** Indices of those accepted texts that have most pairs in common with these, no more than `most`. */
  nearest(forms: readonly Bigrams[], most: number, accept: (index: number) => boolean): number[]
}

export function pairIndex(texts: readonly (readonly Bigrams[])[]): PairIndex {
  const textsOf = new Map<string, number[]>()
  for (const [index, forms] of texts.entries())
    for (const pair of new Set(forms.flatMap(({ counts }) => [...counts.keys()]))) {
      const known = textsOf.get(pair) ?? []
      if (known.length < MOST_TEXTS_OF_A_PAIR) known.push(index)
      textsOf.set(pair, known)
    }
  return {
    nearest: (forms, most, accept) => {
      const shared = new Map<number, number>()
      for (const pair of new Set(forms.flatMap(({ counts }) => [...counts.keys()])))
        for (const index of textsOf.get(pair) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1)
      const accepted = [...shared].filter(([index]) => accept(index))
      return accepted
        .sort(([one, theirs], [other, ours]) => ours - theirs || one - other)
        .slice(0, most)
        .map(([index]) => index)
    },
  }
}
