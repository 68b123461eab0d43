import type { DraftChange, NameOf } from '@luoshi/application'
import type { DraftChangeView } from '@luoshi/contracts'
import { describeDraftStep } from '@luoshi/domain'
import { iso, isoOrNull } from '../views/instants'

/** One step of work on a plan's drafts; `reader` is the person who looks. */
export function stepView(change: DraftChange, nameOf: NameOf, reader: string): DraftChangeView {
  const { seq, kind, before, after, changedBy, changedAt, undoneAt } = change
  const [first] = kind === 'split' ? before : [...after, ...before]
  const count = Math.max(before.length, after.length)
  return {
    ...{ seq, kind, text: describeDraftStep(kind, first?.title ?? '', count) },
    ...{ by: nameOf(changedBy) ?? '', at: iso(changedAt), mine: changedBy === reader },
    undoneAt: isoOrNull(undoneAt),
    draftIds: [...new Set([...before, ...after].map(({ id }) => id))],
  }
}
