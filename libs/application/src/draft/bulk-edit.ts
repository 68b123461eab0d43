import { RuleBroken } from '@luoshi/domain'
import { change, type Asked } from '../change'
import type { Draft, HeldPlan } from '../ports/plan-store'
import type { Ports } from '../ports/ports'
import { planInDraft, writeStep } from './change-draft'
import type { Obstacle } from './draft-obstacles'
import { officeOnly } from '../office-only'
import { bulkFate, type BulkChange, type BulkFate } from './bulk-change'
import type { ChosenVersion } from './merge-drafts'
import { rostersFor } from './rosters'
import { sameDraft } from './same-draft'

/** A draft that was left as it is, and why. */
export interface LeftDraft {
  draftId: string
  number: string
  title: string
  obstacle: Obstacle
}

export interface BulkOutcome {
  changed: number
  left: LeftDraft[]
  /** The step to undo, null when nothing changed. */
  seq: number | null
}

export const leftAs = ({ id, number, title }: Draft, obstacle: Obstacle): LeftDraft => ({
  ...{ draftId: id, number, title, obstacle },
})

/** Drafts that are not there any more are passed over: somebody else dropped them. */
function fates(
  { drafts }: HeldPlan,
  chosen: readonly ChosenVersion[],
  work: (draft: Draft) => BulkFate,
): { draft: Draft; fate: BulkFate }[] {
  const versions = new Map(chosen.map(({ id, version }) => [id, version]))
  return drafts
    .filter(({ id }) => versions.has(id))
    .map((draft) => {
      if (draft.version !== versions.get(draft.id))
        return { draft, fate: { left: { code: 'draft.version-conflict', details: {} } } }
      const fate = work(draft)
      const same = 'draft' in fate && fate.draft !== null && sameDraft(draft, fate.draft)
      return { draft, fate: same ? { left: { code: 'draft.unchanged', details: {} } } : fate }
    })
}

/** Does the same to all chosen drafts in one step; what cannot be done to one leaves that one alone and says why. */
export async function bulkEdit(
  ports: Ports,
  request: Asked & { planId: string; drafts: readonly ChosenVersion[]; change: BulkChange },
): Promise<BulkOutcome> {
  const { planId, drafts, change: wanted, actor } = request
  officeOnly(actor)
  if (drafts.length === 0) throw new RuleBroken('draft.none-chosen')
  // Dropping notes the order of all.
  const parts = { drafts: wanted.kind === 'drop' ? 'all' : drafts.map(({ id }) => id) } as const
  return change(ports, { ...request, based: planInDraft(planId, parts) }, async (tx, held) => {
    const around = { actor, at: ports.now(), rosters: await rostersFor(tx, held.drafts) }
    const done = fates(held, drafts, (draft) => bulkFate(draft, wanted, around))
    const saved = done.flatMap(({ fate }) => ('draft' in fate && fate.draft !== null ? [fate.draft] : []))
    const dropped = done.flatMap(({ draft, fate }) => ('draft' in fate && fate.draft === null ? [draft.id] : []))
    const left = done.flatMap(({ draft, fate }) => ('left' in fate ? [leftAs(draft, fate.left)] : []))
    const { seq } = await writeStep(tx, held, { saved, dropped }, { kind: 'bulk', actor, at: around.at })
    return { changed: saved.length + dropped.length, left, seq }
  })
}
