import { checkKinds, limitNames, paperKinds, rungActions, subjects } from '@luoshi/domain'
import { z } from 'zod'
import { cadence, span, requiredText } from './common'

/**
 * What a plan's mechanism was compiled into. `GET /plans/:id/policy` → `policyView`; `PUT /plans/:id/policy` with
 * `If-Match: "<version>"` and `policyEdit` → `policyView`, for the office while the plan is a draft.
 */
const monthAndDay = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
const workingDays = (most: number) => z.int().min(1).max(most)

const reportFields = {
  cadence,
  /** 31 stands for a month's last day. */
  dueDay: workingDays(31),
  dueMonth: z.enum(['last', 'next']),
  /** Working days after the period's end, instead of a day of the month. */
  dueAfter: workingDays(60).nullable(),
  windowWorkingDays: workingDays(30),
  from: z.enum(['lead', 'every-party']),
  /** `MM-DD`; only for the cadence `on-dates`. */
  onDates: z.array(monthAndDay).max(24),
}

/** Working days from the due day: negative before, positive after. */
const offset = z.int().min(-60).max(120)
const rungAction = z.enum(rungActions)
/** Null where the rule is only to be borne in mind. */
const provisionAction = z.enum(paperKinds).nullable()
/** In which case, and for whom; null where nothing is said. */
const told = { trigger: requiredText(200).nullable(), addressee: requiredText(60).nullable() }
const corrected = { trigger: told.trigger.optional(), addressee: told.addressee.optional() }
const read = { trigger: z.string().nullable(), addressee: z.string().nullable() }

export const policyElement = z.discriminatedUnion('type', [
  z.object({ type: z.literal('report'), ...reportFields }),
  z.object({ type: z.literal('check'), check: z.enum(checkKinds) }),
  z.object({
    type: z.literal('rung'),
    subject: z.enum(subjects),
    index: z.int(),
    offset: z.int(),
    action: rungAction,
    ...read,
  }),
  z.object({ type: z.literal('limit'), limit: z.enum(limitNames), days: z.int() }),
  z.object({ type: z.literal('provision'), id: z.string(), action: provisionAction, ...read }),
])

export const policyRow = z.object({
  key: z.string(),
  label: z.string(),
  value: z.string(),
  /** What the plan left open, or what had to be taken for what it says. */
  note: z.string().nullable(),
  /** The plan's words, our default, or changed by the office. */
  mark: z.enum(['plan', 'default', 'office']),
  span: span.nullable(),
  /** The words at the span. */
  quote: z.string().nullable(),
  on: z.boolean(),
  element: policyElement,
})
export type PolicyRowView = z.infer<typeof policyRow>

export const policyView = z.object({
  version: z.int().positive(),
  /** False once the plan is issued. */
  editable: z.boolean(),
  rows: z.array(policyRow),
  /** Contradictions in the plan's rules for reports, for the office to choose. */
  conflicts: z.array(z.object({ message: z.string(), span: span.nullable() })),
})
export type PolicyView = z.infer<typeof policyView>

export const policyChange = z.discriminatedUnion('type', [
  z.object({ type: z.literal('report'), ...reportFields }),
  z.object({ type: z.literal('check'), check: z.enum(checkKinds), on: z.boolean() }),
  z.object({
    type: z.literal('rung'),
    subject: z.enum(subjects),
    index: z.int().nonnegative(),
    offset,
    on: z.boolean(),
    action: rungAction.optional(),
    ...corrected,
  }),
  z.object({ type: z.literal('add-rung'), subject: z.enum(subjects), offset, action: rungAction, ...told }),
  z.object({ type: z.literal('limit'), limit: z.enum(limitNames), days: workingDays(60) }),
  z.object({
    type: z.literal('provision'),
    id: z.string().max(80),
    on: z.boolean(),
    action: provisionAction.optional(),
    ...corrected,
  }),
  z.object({ type: z.literal('add-provision'), action: provisionAction, ...told, words: requiredText(300) }),
])
export type PolicyChangeBody = z.infer<typeof policyChange>

export const policyEdit = z.object({
  /** Whether to begin again from what was read in the plan. */
  reset: z.boolean().default(false),
  changes: z.array(policyChange).max(200).default([]),
})
export type PolicyEdit = z.infer<typeof policyEdit>
