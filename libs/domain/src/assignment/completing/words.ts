import { opinionLabels } from '../../vocabulary/labels'
import { partyName } from '../../vocabulary/words'
import { partyNames, type Sentences } from '../sentence'
import type { completingHandlers } from './evolve'
import type { completingRules } from './rule'

/** What may be done. */
export const completingActions: Readonly<Record<keyof typeof completingRules, string>> = {
  'report-completion': '报告办结',
  countersign: '会签',
  accept: '验收通过',
  'send-back': '退回整改',
  'close-out': '销号',
  revoke: '撤销交办',
}

/** What happened. */
export const completingSentences: Sentences<keyof typeof completingHandlers> = {
  CompletionReported: ({ round }) => `牵头单位报办结（第${String(round)}次）`,
  Countersigned: ({ partyId, opinion }, named) => `${partyName(named, partyId)}会签：${opinionLabels[opinion]}`,
  SilenceRecorded: ({ partyIds }, named) => `${partyNames(partyIds, named)}期满未会签，视为无不同意见（未表态）`,
  AcceptanceRequested: () => '会签结束，提请验收',
  CompletionAccepted: () => '验收通过',
  CompletionSentBack: () => '退回整改',
  ClosedOut: () => '销号',
  Revoked: () => '撤销交办',
  Filed: () => '归档',
}
