import { z } from 'zod'
import { cadence, chinaDate, id, instant, problem, span, requiredText } from './common'
import { draftParty, draftView } from './plans'

/**
 * Working on a plan's drafts. All below `/plans/:id`, for the office only, while the plan is a draft; every write takes an
 * `Idempotency-Key`. Each write of drafts is one step of `GET draft-changes` and can be undone.
 *
 * `POST drafts/:draftId/parts` (If-Match, `draftSplit`) → 201 `draftList` of the parts; the first keeps the draft's id.
 * `POST draft-merges` (`draftMerge`) → 201 `draftView` of the first, which takes the others in.
 * `POST drafts/:draftId/expansion` (If-Match, `groupExpansion`) → 201 `draftView` with the group's members in its place.
 * `POST draft-edits` (`bulkEdit`) → 201 `bulkOutcome`.
 * `GET dropped-drafts` → `droppedDraftList`; `POST dropped-drafts/:draftId/restoration` → 201 `draftView`.
 * `GET draft-changes` → `draftChangeList`; `POST undoings`, `POST redoings` (`changeChoice`) → 201 `draftChangeList`.
 * An edit of an old version is refused with 412 and `draftConflict`, which holds the draft as it is now.
 */
export const chosenDraft = z.object({ id, version: z.int().positive() })

export const draftPart = z.object({
  title: requiredText(300),
  /** The words of the plan that are this part's task; null for all of the draft's words. */
  span: span.nullable(),
  parties: z.array(draftParty).max(200),
  dueOn: chinaDate.nullable(),
  ongoing: z.boolean(),
  cadence: cadence.nullable(),
})
export const draftSplit = z.object({ parts: z.array(draftPart).min(2).max(20) })
export type DraftSplit = z.infer<typeof draftSplit>

/** The first listed draft takes the others in: all parties, its own lead, the latest date. Null keeps its title. */
export const draftMerge = z.object({
  drafts: z.array(chosenDraft).min(2).max(50),
  title: requiredText(300).nullable().default(null),
})
export type DraftMerge = z.infer<typeof draftMerge>

/** `party` is the group's place in the draft's parties, from 0. */
export const groupExpansion = z.object({ party: z.int().nonnegative() })

/** What is done to all chosen drafts. `lead-first-listed` makes the first listed department lead where none leads. */
export const bulkChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('cadence'), cadence: cadence.nullable() }),
  z.object({ kind: z.literal('due'), dueOn: chinaDate }),
  z.object({ kind: z.literal('ongoing') }),
  z.object({ kind: z.literal('lead-first-listed') }),
  z.object({ kind: z.literal('confirm') }),
  z.object({ kind: z.literal('withdraw') }),
  z.object({ kind: z.literal('drop') }),
])
export type BulkChange = z.infer<typeof bulkChange>
export const bulkEdit = z.object({ drafts: z.array(chosenDraft).min(1).max(2000), change: bulkChange })
export type BulkEdit = z.infer<typeof bulkEdit>

/** How many drafts changed, and which were left as they are and why. `seq` is the step to undo, null when none changed. */
export const bulkOutcome = z.object({
  changed: z.int(),
  left: z.array(z.object({ draftId: id, number: z.string(), title: z.string(), reason: z.string() })),
  seq: z.int().nullable(),
})
export type BulkOutcome = z.infer<typeof bulkOutcome>

export const droppedDraftList = z.object({
  items: z.array(z.object({ draft: draftView, droppedBy: z.string(), droppedAt: instant })),
})
export type DroppedDraftList = z.infer<typeof droppedDraftList>

export const draftChangeKind = z.enum([
  ...['edit', 'add', 'drop', 'restore', 'split', 'merge', 'expand', 'match', 'bulk', 'confirm', 'withdraw'],
] as const)
export const draftChangeView = z.object({
  /** Rises by one with each change of the plan's drafts. */
  seq: z.int(),
  kind: draftChangeKind,
  /** The change as a sentence, e.g. 拆分“建设孵化载体”. */
  text: z.string(),
  by: z.string(),
  at: instant,
  mine: z.boolean(),
  /** When it was undone; null while it stands. */
  undoneAt: instant.nullable(),
  draftIds: z.array(id),
})
export type DraftChangeView = z.infer<typeof draftChangeView>

/** The newest hundred, newest first. `undo` and `redo` are the reader's own next steps. */
export const draftChangeList = z.object({
  items: z.array(draftChangeView),
  undo: draftChangeView.nullable(),
  redo: draftChangeView.nullable(),
})
export type DraftChangeList = z.infer<typeof draftChangeList>

/** Which step the page offered, so that a second click undoes nothing more. */
export const changeChoice = z.object({ seq: z.int().positive() })

/** 412: `current` is the draft as it is now, with who changed it and when. */
export const draftConflict = problem.extend({ current: draftView })
export type DraftConflict = z.infer<typeof draftConflict>
