import type { ChinaDate } from '../calendar/china-date'
import type { Assignment, LightReason } from '../assignment/assignment'
import type { Paper } from '../assignment/dossier'
import type { Lit } from '../assignment/lights/light'
import { clauseWords, paperDraft } from './papers'
import { dateWords, matterWords, partyName } from './words'

const sentences: Record<LightReason['code'], (who: string, what: string, on: string) => string> = {
  late: (who, what, on) => `${who}${what}逾期（应于${on}前）`,
  'late-long': (who, what, on) => `${who}${what}逾期已久（应于${on}前）`,
  'due-soon': (who, _what, on) => `${who}完成时限临近（${on}），尚未报办结`,
  disputed: (who, _what, on) => `${who}${on}拒签，尚未裁定`,
  'order-open': (who, _what, on) => `${who}有督办单未回复（${on}签发）`,
  'talk-open': (who, _what, on) => `${who}有约谈通知未回复（${on}签发）`,
}

/** Why a light is not green, as a sentence for who reads it on that day. */
export const explainReason = (
  reason: LightReason,
  state: Pick<Assignment, 'parties'>,
  today: ChinaDate | null,
): string =>
  sentences[reason.code](
    partyName(state, reason.partyId),
    reason.subject === null ? '' : matterWords(reason.subject, reason.period),
    reason.dueOn === null ? '' : dateWords(reason.dueOn, today),
  )

/** All that makes a light not green, in one line to be kept; empty for a green one. */
export const explainLight = ({ reasons }: Lit, state: Pick<Assignment, 'parties'>): string =>
  reasons.map((reason) => explainReason(reason, state, null)).join('；')

/** What slipped and since when; for a paper drafted by hand, what the office gave as its cause. */
function causeOf({ cause, subject, period, dueOn }: Paper): string {
  if (cause !== undefined) return clauseWords(cause) || '推进中出现问题'
  const since = dueOn === undefined ? '' : `（应于${dateWords(dueOn)}前）`
  return `${subject === null ? '' : matterWords(subject, period)}逾期${since}`
}

/** Why a paper was drafted, naming the department where a limit of its passed. */
export const paperReason = (paper: Paper, state: Assignment): string =>
  `${paper.cause === undefined ? partyName(state, paper.partyId) : ''}${causeOf(paper)}`

/** The wording a draft starts from; the director may change it before signing. */
export const draftPaperText = (paper: Paper, state: Assignment): string =>
  paperDraft(paper.kind, {
    who: partyName(state, paper.partyId),
    why: causeOf(paper),
    title: clauseWords(state.title),
    to: paper.addressee ?? '',
    byHand: paper.cause !== undefined,
    replyWithin: state.policy.replyWithin,
  })
