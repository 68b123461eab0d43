import type { TextSpan } from '../ports/plan-store'

/** Things that stand at places of a text, found by place without looking at all of them. */
export interface SpanIndex<T> {
  /** Those that share a character with `[start, end)`, in the order in which they were given. */
  overlapping(start: number, end: number): T[]
}

interface Placed<T> extends TextSpan {
  one: T
  order: number
}

/** How many begin before `place`; `placed` is sorted by its beginnings. */
function countBefore(placed: readonly Placed<unknown>[], place: number): number {
  let [low, high] = [0, placed.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((placed[middle]?.start ?? Infinity) < place) low = middle + 1
    else high = middle
  }
  return low
}

/** Index of all that have a place; a search costs what it finds, as long as not all are nested in one another. */
export function spanIndex<T>(all: readonly T[], placeOf: (one: T) => TextSpan | null): SpanIndex<T> {
  const placed = all
    .flatMap((one, order): Placed<T>[] => {
      const span = placeOf(one)
      return span === null ? [] : [{ one, order, start: span.start, end: span.end }]
    })
    .sort((one, other) => one.start - other.start)
  const reach: number[] = []
  for (const { end } of placed) reach.push(Math.max(end, reach.at(-1) ?? end))
  return {
    overlapping: (start, end) => {
      const found: Placed<T>[] = []
      for (let at = countBefore(placed, end) - 1; at >= 0 && (reach[at] ?? 0) > start; at -= 1) {
        const one = placed[at]
        if (one !== undefined && one.end > start) found.push(one)
      }
      return found.sort((one, other) => one.order - other.order).map(({ one }) => one)
    },
  }
}
