import type { Actor, Engine } from '../assignment/actor'
import type { Assignment } from '../assignment/assignment'
import type { Action } from '../assignment/command'
import type { Paper } from '../assignment/dossier'
import type { AssignmentEvent, FactOf, FactType } from '../assignment/event'
import { periodOfStep } from '../assignment/period-of-step'
import { dateEndingAt } from '../calendar/china-date'
import { colourLabels, decisionLabels, lightLabels, opinionLabels } from './labels'
import { paperLabels } from './papers'
import { explainReason } from './reasons'
import { dateWords, matterWords, namesWords, partyName, periodWords } from './words'

/** What may be done. */
export const actionLabels: Record<Action, string> = {
  acknowledge: '签收',
  refuse: '拒签',
  'decide-dispute': '裁定拒签',
  'submit-report': '报送进展',
  'return-report': '退回报告',
  'request-extension': '申请延期',
  'decide-extension': '批复延期',
  'report-completion': '报告办结',
  countersign: '会签',
  accept: '验收通过',
  'send-back': '退回整改',
  'close-out': '销号',
  revoke: '撤销交办',
  urge: '催办',
  'draft-paper': '起草文书',
  'sign-paper': '签发',
  'dismiss-paper': '不予签发',
  'reply-to-order': '回复督办单',
  instruct: '批示',
}

/** What the entries of a log name: its parties, and the papers it speaks of. */
export interface Named extends Pick<Assignment, 'parties'> {
  papers: readonly Pick<Paper, 'id' | 'kind' | 'colour'>[]
}

type Sentence<T extends FactType> = (fact: FactOf<T>, named: Named) => string

const step = (verb: string) => (fact: FactOf<'Reminded' | 'Urged'>, named: Named) =>
  `${verb}${partyName(named, fact.partyId)}${matterWords(fact.subject, periodOfStep(fact))}（${dateWords(dateEndingAt(fact.dueAt))}到期）`

const names = (partyIds: readonly string[], named: Named): string =>
  namesWords(partyIds.map((partyId) => partyName(named, partyId)))

const paperWords = (named: Named, paperId: string): string => {
  const paper = named.papers.find((one) => one.id === paperId)
  if (paper === undefined) return ''
  const colour = paper.colour === null ? '' : `（${colourLabels[paper.colour]}）`
  return `${paperLabels[paper.kind]}${colour}`
}

/** What happened. */
const sentences: { readonly [K in FactType]: Sentence<K> } = {
  Registered: () => '立项',
  PartiesAssigned: ({ partyIds }, named) => `交办${names(partyIds, named)}`,
  Acknowledged: ({ partyId }, named) => `${partyName(named, partyId)}签收`,
  Refused: ({ partyId }, named) => `${partyName(named, partyId)}拒签`,
  DisputeDecided: ({ partyId, decision, to }, named) =>
    `裁定${partyName(named, partyId)}拒签：${decisionLabels[decision]}${to === null ? '' : to.name}`,
  ReportRequested: ({ period, dueOn, partyIds }, named) =>
    `请${names(partyIds, named)}报${periodWords(period)}进展（${dateWords(dueOn)}前）`,
  ReportSubmitted: ({ partyId, period }, named) => `${partyName(named, partyId)}报送${periodWords(period)}进展`,
  ReportReturned: ({ partyId, period, correctBy }, named) =>
    `退回${partyName(named, partyId)}${periodWords(period)}进展报告（${dateWords(correctBy)}前补正）`,
  ExtensionRequested: ({ proposedDueOn }) => `申请延期至${proposedDueOn}`,
  ExtensionDecided: ({ granted, dueOn }) => (granted ? `同意延期至${dueOn}` : '不同意延期'),
  CompletionReported: ({ round }) => `牵头单位报办结（第${String(round)}次）`,
  Countersigned: ({ partyId, opinion }, named) => `${partyName(named, partyId)}会签：${opinionLabels[opinion]}`,
  SilenceRecorded: ({ partyIds }, named) => `${names(partyIds, named)}期满未会签，视为无不同意见（未表态）`,
  AcceptanceRequested: () => '会签结束，提请验收',
  CompletionAccepted: () => '验收通过',
  CompletionSentBack: () => '退回整改',
  ClosedOut: () => '销号',
  Revoked: () => '撤销交办',
  Reminded: step('提醒'),
  Urged: step('催办'),
  UrgedByOffice: ({ partyId }, named) => `督查办催办${partyName(named, partyId)}`,
  PaperDrafted: ({ paperId, partyId }, named) => `起草${paperWords(named, paperId)}·${partyName(named, partyId)}`,
  PaperProposed: ({ paperId, partyId }, named) =>
    `督查办起草${paperWords(named, paperId)}·${partyName(named, partyId)}`,
  PaperSigned: ({ paperId }, named) => `签发${paperWords(named, paperId)}`,
  PaperDismissed: ({ paperId }, named) => `不予签发${paperWords(named, paperId)}`,
  PaperWithdrawn: ({ paperId }, named) => `事由已消除，撤回${paperWords(named, paperId)}草稿`,
  OrderReplied: ({ partyId }, named) => `${partyName(named, partyId)}回复督办文书`,
  Instructed: () => '分管领导批示',
  LightTurned: ({ from, to, reasons }, named) => {
    const [why] = reasons
    const because = why === undefined ? '' : `：${explainReason(why, named)}`
    return `${lightLabels[from]}转${lightLabels[to]}${because}`
  },
  LightFrozen: ({ month, light }) => `${periodWords(month)}末定格${lightLabels[light]}`,
  Filed: () => '归档',
}

const noteKeys = ['reason', 'text', 'statement', 'opinion', 'progress', 'note'] as const

/** What the person wrote: reason, text, statement, opinion, progress or note. */
function noteOf(event: AssignmentEvent): string | null {
  const fact: object = event.fact
  if (event.fact.type === 'Countersigned') return event.fact.text === '' ? null : event.fact.text
  for (const key of noteKeys) {
    const value: unknown = Object.entries(fact).find(([name]) => name === key)?.[1]
    if (typeof value === 'string' && value !== '') return value
  }
  return null
}

/** One entry of the timeline; `named` is the assignment at any time after it. */
export function describeEvent(event: AssignmentEvent, named: Named): { text: string; note: string | null } {
  const sentence = sentences[event.fact.type] as Sentence<FactType>
  return { text: sentence(event.fact, named), note: noteOf(event) }
}

export const actorName = (actor: Actor | Engine): string => (actor.role === 'engine' ? '系统' : actor.name)
