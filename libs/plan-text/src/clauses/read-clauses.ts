import type { ItemDraft } from '../items/item-draft'
import type { Span } from '../reading'
import type { Source } from '../source/source'
import { bareLines } from './bare-lines'
import { bracketedRoles } from './bracketed-roles'
import type { ClauseDraft } from './clause-draft'
import { headingClauses } from './heading-clauses'
import { labelledClauses } from './labelled-clauses'
import { spokenClauses } from './spoken-clauses'

/** Whether a stretch touches one already read. */
export type Taken = (start: number, end: number) => boolean

/** A table: what its rows say is read already, and no other form is looked for in it. */
export interface ClosedStretch {
  span: Span
  clauses: ClauseDraft[]
}

const placeholder = ({ span: [start, end] }: ClosedStretch): ClauseDraft => ({
  start,
  end,
  form: 'table',
  parties: [],
  deadlines: [],
  task: null,
  missing: { opening: false, closing: false },
  findings: [],
})

type Family = (source: Source, taken: Taken, items: readonly ItemDraft[]) => ClauseDraft[]

/** The written forms, surest first: what one has read the next leaves alone. */
const FAMILIES: readonly Family[] = [
  labelledClauses,
  bracketedRoles,
  bareLines,
  (source, _, items) => headingClauses(source, items),
  (source, taken, items) => spokenClauses(source, items, taken),
]

/** Tells in logarithmic time whether a stretch touches one of these. */
export function takenBy(drafts: readonly Pick<ClauseDraft, 'start' | 'end'>[]): Taken {
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

/** Every responsibility clause in the text, in order, outside the `closed` stretches (tables). */
export function readClauses(
  source: Source,
  items: readonly ItemDraft[],
  closed: readonly ClosedStretch[],
): ClauseDraft[] {
  let drafts = closed.map(placeholder)
  for (const read of FAMILIES) {
    const taken = takenBy(drafts)
    drafts = [...drafts, ...read(source, taken, items).filter(({ start, end }) => !taken(start, end))]
  }
  const inTables = closed.flatMap(({ clauses }) => clauses)
  return [...drafts.slice(closed.length), ...inTables].sort((a, b) => (a.anchor ?? a.start) - (b.anchor ?? b.start))
}
