import type { Bigrams } from './likeness'

/** A pair that stands in more texts than this says little of any of them. */
const MOST_TEXTS_OF_A_PAIR = 100

/** Texts by their pairs of characters: finds those that may read like another without comparing with every one. */
export interface PairIndex {
  /** Puts in a text in one or several forms; texts are numbered from 0 in the order in which they come. */
  add(forms: readonly Bigrams[]): void
  /** Indices of those accepted texts that have most pairs in common with these, no more than `most`. */
  nearest(forms: readonly Bigrams[], most: number, accept: (index: number) => boolean): number[]
}

const pairsOf = (forms: readonly Bigrams[]): ReadonlySet<string> =>
  new Set(forms.flatMap(({ counts }) => [...counts.keys()]))

export function pairIndex(): PairIndex {
  const textsOf = new Map<string, number[]>()
  let texts = 0
  return {
    add: (forms) => {
      for (const pair of pairsOf(forms)) {
        const known = textsOf.get(pair) ?? []
        if (known.length < MOST_TEXTS_OF_A_PAIR) known.push(texts)
        textsOf.set(pair, known)
      }
      texts += 1
    },
    nearest: (forms, most, accept) => {
      const shared = new Map<number, number>()
      for (const pair of pairsOf(forms))
        for (const index of textsOf.get(pair) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1)
      const accepted = [...shared].filter(([index]) => accept(index))
      return accepted
        .sort(([one, theirs], [other, ours]) => ours - theirs || one - other)
        .slice(0, most)
        .map(([index]) => index)
    },
  }
}
