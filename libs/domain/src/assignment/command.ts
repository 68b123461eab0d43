import type { ChinaDate } from '../calendar/china-date'
import type { PaperKind } from '../catalogue/papers'
import type { Colour } from '../policy/policy'
import type { Evidence } from './assignment'

/** What a person may ask of an assignment. A department's own part is found from the actor, never named by it. */
export type Command =
  | { type: 'acknowledge' }
  | { type: 'refuse'; reason: string }
  | {
      type: 'decide-dispute'
      partyId: string
      decision: 'maintained' | 'reassigned' | 'removed'
      /** Only when reassigned. */
      to: { departmentId: string; name: string } | null
      reason: string
    }
  | { type: 'submit-report'; period: string; progress: string; problems: string; nextSteps: string }
  | { type: 'return-report'; partyId: string; period: string; reason: string }
  | { type: 'request-extension'; proposedDueOn: ChinaDate; reason: string; progress: string }
  | { type: 'decide-extension'; extensionId: string; granted: boolean; dueOn: ChinaDate; reason: string }
  | { type: 'report-completion'; statement: string; evidence: readonly Evidence[] }
  | { type: 'countersign'; opinion: 'agreed' | 'objected'; text: string }
  | { type: 'accept'; opinion: string }
  | { type: 'send-back'; reason: string }
  | { type: 'close-out'; note: string }
  | { type: 'revoke'; reason: string }
  | { type: 'urge'; partyId: string; text: string }
  /** `provision` names the rule of the plan it rests on, if any. */
  | {
      type: 'draft-paper'
      kind: PaperKind
      /** Of a kind that bears one; null leaves it to the usual. */
      colour: Colour | null
      partyId: string
      provision: string | null
      reason: string
    }
  | { type: 'sign-paper'; paperId: string; text: string }
  | { type: 'dismiss-paper'; paperId: string; reason: string }
  | { type: 'reply-to-order'; paperId: string; text: string }
  | { type: 'instruct'; paperId: string; text: string }

export type Action = Command['type']
export type CommandOf<A extends Action> = Extract<Command, { type: A }>
