import { paperKinds } from '@luoshi/domain'
import { z } from 'zod'
import { colour, instant } from './common'

export const paperView = z.object({
  id: z.string(),
  /** `第12-1-2号`, by which people name it. */
  serial: z.string(),
  kind: z.enum(paperKinds),
  colour: colour.nullable(),
  /** Whom the plan names to be told, null where it names nobody. */
  addressee: z.string().nullable(),
  partyId: z.string(),
  partyName: z.string(),
  /** What slipped, in words. */
  reason: z.string(),
  draftedAt: instant,
  status: z.enum(['drafted', 'signed', 'dismissed', 'withdrawn', 'answered']),
  decidedAt: instant.nullable(),
  decidedBy: z.string().nullable(),
  /** The drafted wording, or what was signed. */
  text: z.string(),
  answer: z.object({ text: z.string(), at: instant, by: z.string() }).nullable(),
})
export type PaperView = z.infer<typeof paperView>

/** A rule of the plan whose trigger no timer can tell, with the paper it calls for, if any. */
export const provisionView = z.object({
  id: z.string(),
  /** The reading's kind: escalation, incentive, accountability, appraisal … */
  kind: z.string(),
  action: z.enum(paperKinds).nullable(),
  /** The plan's own words. */
  words: z.string(),
  trigger: z.string().nullable(),
  addressee: z.string().nullable(),
})
export type ProvisionView = z.infer<typeof provisionView>
