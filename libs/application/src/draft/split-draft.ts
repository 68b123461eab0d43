import { RuleBroken } from '@luoshi/domain'
import { randomUUID } from 'node:crypto'
import { refuseUnreadable } from '../assignments/text'
import type { Draft, TextSpan } from '../ports/plan-store'
import type { Ports } from '../ports/ports'
import { notConfirmed, stepFrom, type DraftRequest } from './change-draft'
import type { DraftInReview } from './draft-in-review'
import { edited, type DraftEdit } from './edit-draft'
import { placedBehind } from './placed-drafts'

export interface DraftPart extends DraftEdit {
  /** The words of the plan that are this part's task; null for all of the draft's. */
  span: TextSpan | null
}

/** The words of a part's task. Throws `RuleBroken('draft.span-outside')`. */
function wordsOf(text: string, { start, end }: TextSpan): string {
  const words = text.slice(start, end)
  if (words.trim() === '' || end > text.length) throw new RuleBroken('draft.span-outside')
  return words
}

/** The parts a draft falls into. The first keeps its id, so that what is linked to it stays with it. */
export function splitInto(draft: Draft, parts: readonly DraftPart[], text: string, newId: () => string): Draft[] {
  return parts.map(({ span, ...part }, index): Draft => {
    const own = index === 0 ? {} : { id: newId(), version: 0 }
    const task = span === null ? {} : { taskSpan: span, written: wordsOf(text, span) }
    return { ...edited(draft, part), ...own, ...task, number: `${draft.number}-${index + 1}` }
  })
}

/** Makes several assignments of one; they stand where it stood. Throws `RuleBroken('draft.confirmed')`. */
export async function splitDraft(
  ports: Ports,
  request: DraftRequest & { parts: readonly DraftPart[] },
): Promise<DraftInReview[]> {
  const { planId, parts } = request
  refuseUnreadable(parts)
  const { text } = await ports.plans.source(planId)
  return stepFrom(ports, request, 'split', ({ draft, held }) => {
    const [first, ...others] = splitInto(notConfirmed(draft), parts, text, randomUUID)
    const kept = held.drafts.map((one) => (one.id === first?.id ? first : one))
    return { saved: placedBehind(kept, draft.ordinal, others) }
  })
}
