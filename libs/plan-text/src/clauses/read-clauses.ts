import type { Source } from '../source/source'
import { bracketedRoles } from './bracketed-roles'
import type { ClauseDraft } from './clause-draft'
import { labelledClauses } from './labelled-clauses'

/** Whether a stretch touches one already read. */
export type Taken = (start: number, end: number) => boolean

interface Family {
  read: (source: Source, taken: Taken) => ClauseDraft[]
}

/** The written forms, surest first: what one has read the next leaves alone. */
const FAMILIES: readonly Family[] = [{ read: labelledClauses }, { read: bracketedRoles }]

function takenBy(drafts: readonly ClauseDraft[]): Taken {
  const sorted = [...drafts].sort((a, b) => a.start - b.start)
  return (start, end) => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle]?.end ?? Infinity) <= start) low = middle + 1
      else high = middle
    }
    return (sorted[low]?.start ?? Infinity) < end
  }
}

/** Every responsibility clause in the text, in order, outside the `closed` stretches (indicator tables). */
export function readClauses(source: Source, closed: readonly ClauseDraft[]): ClauseDraft[] {
  let drafts = [...closed]
  for (const { read } of FAMILIES) {
    const taken = takenBy(drafts)
    drafts = [...drafts, ...read(source, taken).filter(({ start, end }) => !taken(start, end))]
  }
  return drafts.slice(closed.length).sort((a, b) => a.start - b.start)
}
