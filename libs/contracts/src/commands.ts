import { paperKinds, type Action, type CommandOf, type PathField } from '@luoshi/domain'
import { z } from 'zod'
import { evidence } from './assignments'
import { chinaDate, colour, id, optionalText, requiredText } from './common'

/** Bodies of `POST /assignments/:id/<noun>`; each answers with the `AssignmentView` after the write. */
export const refusal = z.object({ reason: requiredText() })
export const disputeDecision = z.object({
  decision: z.enum(['maintained', 'reassigned', 'removed']),
  departmentId: id.nullable().default(null),
  reason: requiredText(),
})
export const reportSubmission = z.object({
  period: z.string().min(4).max(10),
  progress: requiredText(5000),
  problems: optionalText(5000),
  nextSteps: optionalText(5000),
})
export const reportReturn = z.object({ reason: requiredText() })
export const extensionRequest = z.object({ proposedDueOn: chinaDate, reason: requiredText(), progress: requiredText() })
export const extensionDecision = z.object({ granted: z.boolean(), dueOn: chinaDate, reason: optionalText() })
export const completion = z.object({ statement: requiredText(5000), evidence: z.array(evidence).min(1).max(50) })
export const countersignature = z.object({ opinion: z.enum(['agreed', 'objected']), text: optionalText() })
export const acceptance = z.object({ opinion: requiredText() })
export const rectification = z.object({ reason: requiredText() })
export const closure = z.object({ note: optionalText() })
export const revocation = z.object({ reason: requiredText() })
export const urging = z.object({ partyId: z.string().min(1).max(80), text: requiredText() })
export const paperDrafting = z.object({
  kind: z.enum(paperKinds),
  /** Of a kind that bears one. */
  colour: colour.nullable().default(null),
  partyId: z.string().min(1).max(80),
  /** The plan's provision it rests on, if any. */
  provision: z.string().max(80).nullable().default(null),
  reason: requiredText(),
})
export const paperSignature = z.object({ text: requiredText(5000) })
export const paperDismissal = z.object({ reason: requiredText() })
export const paperReply = z.object({ text: requiredText(5000) })
export const paperInstruction = z.object({ text: requiredText(5000) })

type InBody<A extends Action> = Omit<CommandOf<A>, 'type' | PathField<A>>

/** What is sent for a command beside its address. A department is sent by its id. */
type Sent<A extends Action> = A extends 'decide-dispute'
  ? Omit<InBody<A>, 'to'> & { departmentId: string | null }
  : InBody<A>

/** The body of each action; null where nothing is sent. */
export const commandBodies: { readonly [A in Action]: z.ZodType<Sent<A>> | null } = {
  acknowledge: null,
  refuse: refusal,
  'decide-dispute': disputeDecision,
  'submit-report': reportSubmission,
  'return-report': reportReturn,
  'request-extension': extensionRequest,
  'decide-extension': extensionDecision,
  'report-completion': completion,
  countersign: countersignature,
  accept: acceptance,
  'send-back': rectification,
  'close-out': closure,
  revoke: revocation,
  urge: urging,
  'draft-paper': paperDrafting,
  'sign-paper': paperSignature,
  'dismiss-paper': paperDismissal,
  'reply-to-order': paperReply,
  instruct: paperInstruction,
}

export type ReportSubmission = z.infer<typeof reportSubmission>
export type Completion = z.infer<typeof completion>
