import { checkKinds } from '@luoshi/domain'
import { z } from 'zod'
import {
  cadence,
  chinaDate,
  clockView,
  figures,
  id,
  instant,
  light,
  optionalText,
  partyRole,
  span,
  requiredText,
} from './common'
import { provisionView } from './papers'
import { planOriginalView, planTable } from './plan-original'

export const planStatus = z.enum(['draft', 'issuing', 'issued', 'ended'])

/** Pasted text. A file goes to the same address as `multipart/form-data`, field `file`. */
export const planPaste = z.object({ fileName: requiredText(200), text: z.string().max(20_000_000) })
export type PlanPaste = z.infer<typeof planPaste>

export const planRow = z.object({
  id,
  title: z.string(),
  documentNumber: z.string().nullable(),
  issuer: z.string().nullable(),
  status: planStatus,
  drill: z.boolean(),
  /** How it was ended; null while it runs. `done` is false while its open items are being revoked. */
  ending: z
    .object({
      openItems: z.enum(['run-on', 'revoke']),
      reason: z.string(),
      by: z.string(),
      at: instant,
      done: z.boolean(),
    })
    .nullable(),
  /** The date of issue, a fact of the paper; in a drill the date it started from. */
  issuedOn: chinaDate.nullable(),
  clock: clockView.nullable(),
  draftCount: z.int(),
  confirmedCount: z.int(),
  assignmentCount: z.int(),
  openCount: z.int(),
  closedCount: z.int(),
  revokedCount: z.int(),
  byLight: z.record(light, z.int()),
  issuedAt: instant.nullable(),
  createdAt: instant,
})
export type PlanRow = z.infer<typeof planRow>

export const findingView = z.object({
  code: z.string(),
  severity: z.enum(['info', 'warning', 'error']),
  message: z.string(),
  span: span.nullable(),
})

export const planView = planRow.extend({
  text: z.string(),
  signedOn: chinaDate.nullable(),
  year: z.int().nullable(),
  items: z.array(
    z.object({
      id: z.string(),
      number: z.string(),
      level: z.int(),
      title: z.string(),
      span,
      parentId: z.string().nullable(),
    }),
  ),
  findings: z.array(findingView),
  targets: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      span,
      indicator: z.string(),
      comparator: z.string(),
      value: z.number().nullable(),
      upper: z.number().nullable(),
      unit: z.string().nullable(),
      period: z.string().nullable(),
      measure: z.string().nullable(),
    }),
  ),
  mechanism: z.array(
    z.object({
      id: z.string(),
      kind: z.string(),
      text: z.string(),
      span,
      cadence: z.string().nullable(),
      trigger: z.string().nullable(),
      addressee: z.string().nullable(),
    }),
  ),
  /** The file it was read from; null where its text was pasted. */
  original: planOriginalView.nullable(),
  tables: z.array(planTable),
  /** Progress of issuing; null before. */
  issuing: z.object({ done: z.int(), total: z.int() }).nullable(),
  /** Why the plan cannot be issued yet, as sentences; empty when it can. */
  obstacles: z.array(z.string()),
  /** What is better seen to before issuing but does not stop it, as sentences. */
  warnings: z.array(z.string()),
})
export type PlanView = z.infer<typeof planView>

export const draftParty = z.object({
  role: partyRole,
  kind: z.enum(['department', 'group', 'person']),
  /** As written in the plan, or as the office typed it. */
  name: requiredText(200),
  span: span.nullable(),
  implied: z.union([z.literal(false), z.enum(['first-listed', 'stated-once', 'issuer'])]),
  /** The registry's match: a department, a group, or nothing yet. */
  departmentId: id.nullable(),
  groupId: id.nullable(),
})
export type DraftParty = z.infer<typeof draftParty>

/** What a coordinator may change of a proposed assignment; `PUT` with `If-Match: "<version>"`. */
export const draftEdit = z.object({
  /** Absent, the number stays. */
  number: requiredText(20).optional(),
  title: requiredText(300),
  parties: z.array(draftParty).max(200),
  dueOn: chinaDate.nullable(),
  ongoing: z.boolean(),
  cadence: cadence.nullable(),
})
export type DraftEdit = z.infer<typeof draftEdit>

export const draftView = draftEdit.extend({
  id,
  planId: id,
  number: z.string(),
  version: z.int(),
  clauseSpan: span.nullable(),
  taskSpan: span.nullable(),
  written: z.string(),
  deadlineText: z.string().nullable(),
  dueOrigin: z.enum(['text', 'implied', 'office', 'ongoing']),
  confirmedAt: instant.nullable(),
  confirmedBy: z.string().nullable(),
  /** The last change by a person; null while the draft is as it was proposed. */
  changedAt: instant.nullable(),
  changedBy: z.string().nullable(),
  /** What stands in the way of confirming this one, as sentences. */
  obstacles: z.array(z.string()),
})
export type DraftView = z.infer<typeof draftView>
export const draftList = z.object({ items: z.array(draftView) })

/** Adds an assignment where the text names nobody: the selected words become its task. */
export const draftAddition = z.object({ span, title: requiredText(300) })

/**
 * `issuedOn` is the date of issue, today when absent; a plan issued for real runs on the real clock whatever it is, a drill's clock
 * starts from it. `limitsFrom` says whether the first limits count from that date or from now. `factor` above 1 makes it a drill.
 */
export const planIssue = z.object({
  issuedOn: chinaDate.nullable().default(null),
  limitsFrom: z.enum(['issued-on', 'now']).default('now'),
  factor: z.number().min(1).max(1_000_000).default(1),
  drill: z.boolean().default(false),
})
export type PlanIssue = z.infer<typeof planIssue>

/** Ends a plan. Its open items run on until they are closed, or all are revoked, for a reason. A drill stops where it is. */
export const planEnd = z.object({
  openItems: z.enum(['run-on', 'revoke']).default('run-on'),
  reason: optionalText(500),
})
export type PlanEnd = z.infer<typeof planEnd>

export const progressCheckView = z.object({
  id,
  planId: id,
  planTitle: z.string(),
  kind: z.enum(checkKinds),
  period: z.string(),
  openedAt: instant,
  laggards: z.array(
    z.object({
      assignmentId: id,
      number: z.string(),
      title: z.string(),
      light,
      departmentName: z.string(),
      reason: z.string(),
    }),
  ),
  figures,
  /** What the plan rules for the year's end, at its summary only: incentives, appraisal, accountability. */
  provisions: z.array(provisionView),
  conclusion: z.object({ text: z.string(), by: z.string(), at: instant }).nullable(),
  drill: z.boolean(),
})
export type ProgressCheckView = z.infer<typeof progressCheckView>
export const checkConclusion = z.object({ text: requiredText(5000) })
