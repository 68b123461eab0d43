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

/** What slipped, so that a paper was drafted; for one drafted by hand, what the office gave as its cause. */
export const paperReason = (paper: Paper, state: Assignment): string =>
  paper.cause ??
  `${partyName(state, paper.partyId)}${matterWords(subjectOfKey(paper.obligation), periodOfKey(paper.obligation))}逾期`

interface Ask {
  who: string
  why: string
  title: string
  /** Whom the plan names, empty where it names nobody. */
  to: string
}

/** Nothing moved in spite of reminders where a limit passed; drafted by hand, only the cause is known. */
const inVain = ({ cause }: Paper): string => (cause === undefined ? '经提醒、催办仍无实质进展' : '推进中出现问题')

const asks: Record<Paper['kind'], (ask: Ask, paper: Paper) => string> = {
  'supervision-order': ({ who, why, title }, { cause }) =>
    `${who}：\n你单位承办的“${title}”，${why}${cause === undefined ? '，至今未办' : ''}。请查明原因，抓紧办理，并按时书面回复办理情况和完成时间。`,
  'leader-request': ({ why, title, to }, paper) =>
    `“${title}”${inVain(paper)}（${why}）。提请${to === '' ? '分管领导' : to}组织召开调度会，明确办理要求和时限。`,
  talk: ({ who, why, title }) =>
    `${who}：\n你单位承办的“${title}”，${why}。现约谈你单位负责人，请说明情况和原因，并在约谈后按时书面报送整改措施和完成时间。`,
  'special-report': ({ who, why, title, to }, paper) =>
    `${to === '' ? '本级政府' : to}：\n${who}承办的“${title}”${inVain(paper)}（${why}）。现将有关情况专题报告，请予阅示。`,
  'circular-request': ({ who, why, title, to }, paper) =>
    `${to === '' ? '督查机构' : to}：\n${who}承办的“${title}”${inVain(paper)}（${why}）。提请按程序予以通报。`,
}

/** The wording a draft starts from; the director may change it before signing. */
export const draftPaperText = (paper: Paper, state: Assignment): string =>
  asks[paper.kind](
    {
      who: partyName(state, paper.partyId),
      why: paperReason(paper, state),
      title: state.title,
      to: paper.addressee ?? '',
    },
    paper,
  )
