import { periodPattern } from '@luoshi/domain'
import { z } from 'zod'
import { chinaDate, id, instant, optionalText, span, requiredText } from './common'
import { planStatus } from './plans'

/**
 * What the office works off beside the drafts. All below `/plans/:id`, for the office only; every write takes an
 * `Idempotency-Key`.
 *
 * `GET matches` → `matchList`: written names that are not matched yet, with what the registry proposes.
 * `POST matches` (`nameMatch`) → 201 `bulkOutcome`.
 * `GET targets` → `targetList`; `POST targets` (`targetEdit`) → 201 `targetView`; `PUT targets/:targetId` (If-Match,
 * `targetEdit`) → `targetView`; `DELETE targets/:targetId` (If-Match) → `targetView` marked dropped;
 * `POST targets/:targetId/restoration` → 201 `targetView`.
 * `GET findings` → `findingList`; `PUT findings/:findingId` (`findingMark`) → `findingItem`.
 * `GET twins` → `twinList`; `PUT drafts/:draftId/twins/:twinId` (`twinDecision`) → `twinView`.
 */
export const matchCandidate = z.object({
  departmentId: id.nullable(),
  groupId: id.nullable(),
  name: z.string(),
  reason: z.enum(['same-without-place', 'short-name', 'former-name', 'abbreviated', 'similar']),
  /** The reason as a sentence, e.g. 曾用名“市经信委”. */
  text: z.string(),
  /** From 0 to 1; the list is ordered by it. */
  likeness: z.number(),
})
export type MatchCandidate = z.infer<typeof matchCandidate>

export const unmatchedName = z.object({
  name: z.string(),
  kind: z.enum(['department', 'group']),
  /** Where it stands; `party` is its place in the draft's parties, from 0. */
  places: z.array(z.object({ draftId: id, number: z.string(), party: z.int(), confirmed: z.boolean() })),
  candidates: z.array(matchCandidate),
})
export type UnmatchedName = z.infer<typeof unmatchedName>
export const matchList = z.object({ items: z.array(unmatchedName) })
export type MatchList = z.infer<typeof matchList>

/**
 * Matches a written name with a department or a group. `draftIds` null means every draft of the plan with that name;
 * `remember` keeps the name as an alias so that the next plan matches by itself.
 */
export const nameMatch = z.object({
  name: requiredText(200),
  to: z.object({ kind: z.enum(['department', 'group']), id }),
  draftIds: z.array(id).max(2000).nullable().default(null),
  remember: z.boolean().default(false),
})
export type NameMatch = z.infer<typeof nameMatch>

export const comparator = z.enum(['=', '>=', '<=', '>', '<', 'range', 'change'])

/** `period` is a period's name, as `2026`, `2026-H1`, `2026-Q3`, `2026-B3` or `2026-05`. `upper` only for a range. */
export const targetEdit = z.object({
  draftId: id.nullable(),
  text: z.string().trim().max(500),
  span: span.nullable(),
  indicator: requiredText(200),
  comparator,
  value: z.number().nullable(),
  upper: z.number().nullable(),
  unit: z.string().trim().max(40).nullable(),
  period: z.string().regex(periodPattern).nullable(),
  measure: z.enum(['appraisal', 'completion']).nullable(),
})
export type TargetEdit = z.infer<typeof targetEdit>

export const targetView = targetEdit.extend({
  id,
  version: z.int(),
  origin: z.enum(['text', 'office']),
  dropped: z.boolean(),
  changedAt: instant.nullable(),
  changedBy: z.string().nullable(),
})
export type TargetView = z.infer<typeof targetView>
export const targetList = z.object({ items: z.array(targetView) })
export type TargetList = z.infer<typeof targetList>

/** `note` is for the office itself. */
export const findingMark = z.object({ state: z.enum(['open', 'handled', 'not-applicable']), note: optionalText(500) })
export type FindingMark = z.infer<typeof findingMark>

/** `resolved`: a change of the drafts or targets has settled it. `draftIds` are the drafts it speaks of. */
export const findingItem = z.object({
  id: z.string(),
  code: z.string(),
  severity: z.enum(['info', 'warning', 'error']),
  message: z.string(),
  span: span.nullable(),
  state: z.enum(['open', 'handled', 'not-applicable', 'resolved']),
  note: z.string(),
  markedBy: z.string().nullable(),
  markedAt: instant.nullable(),
  draftIds: z.array(id),
})
export type FindingItem = z.infer<typeof findingItem>
export const findingList = z.object({
  items: z.array(findingItem),
  open: z.object({ error: z.int(), warning: z.int(), info: z.int() }),
})
export type FindingList = z.infer<typeof findingList>

/** A task of another plan that seems to be the same. Once linked and issued, one report serves both. */
export const twinView = z.object({
  /** The other plan's draft. */
  twinId: id,
  planId: id,
  planTitle: z.string(),
  planStatus,
  /** Its assignment, where that plan is issued. */
  assignmentId: id.nullable(),
  number: z.string(),
  title: z.string(),
  written: z.string(),
  dueOn: chinaDate.nullable(),
  /** From 0 to 1. */
  likeness: z.number(),
  sharedUnits: z.array(z.string()),
  state: z.enum(['open', 'linked', 'dismissed']),
  decidedBy: z.string().nullable(),
  decidedAt: instant.nullable(),
})
export type TwinView = z.infer<typeof twinView>
export const draftTwins = z.object({ draftId: id, number: z.string(), title: z.string(), twins: z.array(twinView) })
export const twinList = z.object({ items: z.array(draftTwins) })
export type TwinList = z.infer<typeof twinList>
export const twinDecision = z.object({ state: z.enum(['open', 'linked', 'dismissed']) })
export type TwinDecision = z.infer<typeof twinDecision>
