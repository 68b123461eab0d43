import { RuleBroken } from '@luoshi/domain'
import type { PlanItem } from '@luoshi/plan-text'
import { randomUUID } from 'node:crypto'
import { refuseUnreadable } from '../assignments/text'
import { change, type Asked } from '../change'
import type { Draft, TextSpan } from '../ports/plan-store'
import type { Ports } from '../ports/ports'
import { planInDraft, writeStep } from './change-draft'
import { draftInReview, type DraftInReview } from './draft-in-review'
import { officeOnly } from '../office-only'
import { proposedDeadline } from './proposed-deadline'

export interface DraftAddition extends Asked {
  planId: string
  /** The words of the plan that become the task. */
  span: TextSpan
  title: string
}

const innermost = (items: readonly PlanItem[], { start, end }: TextSpan): PlanItem | undefined =>
  items.findLast((item) => item.span[0] <= start && end <= item.span[1])

const placeOf = ({ clauseSpan, taskSpan }: Draft): number => taskSpan?.start ?? clauseSpan?.start ?? Infinity

/** Its first version is the step that puts it in. */
const untouched = { version: 0, confirmedAt: null, confirmedBy: null, changedAt: null, changedBy: null }

/** Puts a draft where its words stand in the plan and numbers all of them anew. */
function inserted(drafts: readonly Draft[], draft: Draft): Draft[] {
  const behind = drafts.findIndex((one) => placeOf(one) > placeOf(draft))
  const at = behind === -1 ? drafts.length : behind
  return [...drafts.slice(0, at), draft, ...drafts.slice(at)].map((one, index) => ({ ...one, ordinal: index + 1 }))
}

/** An assignment the office adds where the text names nobody. Throws `RuleBroken('draft.span-outside')`. */
export async function addDraft(ports: Ports, { planId, span, title, ...asked }: DraftAddition): Promise<DraftInReview> {
  const { actor } = asked
  officeOnly(actor)
  refuseUnreadable(title)
  return change(ports, { ...asked, based: planInDraft(planId, { drafts: 'all' }) }, async (tx, held) => {
    const { text, reading } = await tx.plans.source(planId)
    const written = text.slice(span.start, span.end)
    if (written.trim() === '' || span.end > text.length) throw new RuleBroken('draft.span-outside')
    const draft: Draft = {
      id: randomUUID(),
      planId,
      ordinal: 0,
      number: innermost(reading.items, span)?.number ?? `${held.drafts.length + 1}`,
      title,
      written,
      clauseSpan: null,
      taskSpan: span,
      parties: [],
      ...proposedDeadline([], held.plan.year),
      cadence: held.plan.policy.assignment.report?.cadence ?? null,
      ...untouched,
    }
    const saved = inserted(held.drafts, draft)
    const { after } = await writeStep(tx, held, { saved }, { kind: 'add', actor, at: ports.now() })
    return draftInReview(tx, after[0] ?? draft)
  })
}
