import type { Assignment, LightReason, Paper } from '../assignment/assignment'
import type { Lit } from '../assignment/light'
import type { Subject } from '../policy/policy'
import { dateWords, matterWords, partyName, periodOfKey } from './words'

const sentences: Record<LightReason['code'], (who: string, what: string, on: string) => string> = {
  late: (who, what, on) => `${who}${what}逾期（应于${on}前）`,
  'late-long': (who, what, on) => `${who}${what}逾期已久（应于${on}前）`,
  'due-soon': (who, _what, on) => `${who}完成时限临近（${on}），尚未报办结`,
  disputed: (who, _what, on) => `${who}${on}拒签，尚未裁定`,
  'order-open': (who, _what, on) => `${who}有督办单未回复（${on}签发）`,
}

/** Why a light is not green, as a sentence. */
export const explainReason = (reason: LightReason, state: Pick<Assignment, 'parties'>): string =>
  sentences[reason.code](
    partyName(state, reason.partyId),
    reason.subject === null ? '' : matterWords(reason.subject, reason.period),
    reason.dueOn === null ? '' : dateWords(reason.dueOn),
  )

/** All that makes a light not green, in one line; empty for a green one. */
export const explainLight = ({ reasons }: Lit, state: Pick<Assignment, 'parties'>): string =>
  reasons.map((reason) => explainReason(reason, state)).join('；')

const subjectOfKey = (obligation: string): Subject => obligation.split(':')[0] as Subject

/** What slipped, so that a paper was drafted. */
export const paperReason = (paper: Paper, state: Assignment): string =>
  `${partyName(state, paper.partyId)}${matterWords(subjectOfKey(paper.obligation), periodOfKey(paper.obligation))}逾期`

const asks: Record<Paper['kind'], (who: string, why: string, title: string) => string> = {
  'supervision-order': (who, why, title) =>
    `${who}：\n你单位承办的“${title}”，${why}，至今未办。请查明原因，抓紧办理，并按时书面回复办理情况和完成时间。`,
  'leader-request': (_who, why, title) =>
    `“${title}”经提醒、催办仍无实质进展（${why}）。提请分管领导组织调度，明确办理要求和时限。`,
}

/** The wording a draft starts from; the director may change it before signing. */
export const draftPaperText = (paper: Paper, state: Assignment): string =>
  asks[paper.kind](partyName(state, paper.partyId), paperReason(paper, state), state.title)
