import type { DraftView, FindingItem } from '@luoshi/contracts'
import type { Mark, Span } from '../../../text/segments'

/** What a piece of the plan's text belongs to. */
export type MarkKind = 'task' | 'clause' | 'party' | 'finding'

const separator = '|'

export const markId = (kind: MarkKind, owner: string): string => kind + separator + owner

export const readMark = (mark: string): { kind: MarkKind; owner: string } => {
  const at = mark.indexOf(separator)
  return { kind: mark.slice(0, at) as MarkKind, owner: mark.slice(at + 1) }
}

/**
 * All that is marked in a plan's text. Parties are marked for the chosen draft only, lest everything be marked; findings
 * until they are worked off.
 */
export function marksOf(findings: readonly FindingItem[], drafts: readonly DraftView[], chosen: string | null): Mark[] {
  const ofDrafts = drafts.flatMap((draft) => [
    ...(draft.taskSpan ? [{ ...draft.taskSpan, id: markId('task', draft.id) }] : []),
    ...(draft.clauseSpan ? [{ ...draft.clauseSpan, id: markId('clause', draft.id) }] : []),
    ...(draft.id === chosen
      ? draft.parties.flatMap(({ span }) => (span ? [{ ...span, id: markId('party', draft.id) }] : []))
      : []),
  ])
  const ofFindings = findings.flatMap(({ id, span, severity, state }) =>
    span && severity !== 'info' && state === 'open' ? [{ ...span, id: markId('finding', id) }] : [],
  )
  return [...ofDrafts, ...ofFindings]
}

/** The marks over each of some stretches, which are in order and do not overlap. */
export function marksOver(stretches: readonly Span[], marks: readonly Mark[]): Mark[][] {
  const over: Mark[][] = stretches.map(() => [])
  for (const mark of marks) {
    for (let at = firstEndingAfter(stretches, mark.start); (stretches[at]?.start ?? Infinity) < mark.end; at++)
      over[at]?.push(mark)
  }
  return over
}

function firstEndingAfter(stretches: readonly Span[], offset: number): number {
  let [low, high] = [0, stretches.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stretches[middle]?.end ?? Infinity) > offset) high = middle
    else low = middle + 1
  }
  return low
}
