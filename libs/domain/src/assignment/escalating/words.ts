import { dateEndingAt } from '../../calendar/china-date'
import { colourLabels } from '../../vocabulary/labels'
import { paperLabels } from '../../vocabulary/papers'
import { dateWords, matterWords, partyName } from '../../vocabulary/words'
import type { FactOf } from '../event'
import { periodOfStep } from '../period-of-step'
import type { Named, Sentences } from '../sentence'
import type { escalatingHandlers } from './evolve'
import type { escalatingRules } from './rule'

/** What may be done. */
export const escalatingActions: Readonly<Record<keyof typeof escalatingRules, string>> = {
  urge: '催办',
  'draft-paper': '起草文书',
  'sign-paper': '签发',
  'dismiss-paper': '不予签发',
  'reply-to-order': '回复督办单',
  instruct: '批示',
}

const step = (verb: string) => (fact: FactOf<'Reminded' | 'Urged'>, named: Named) =>
  `${verb}${partyName(named, fact.partyId)}${matterWords(fact.subject, periodOfStep(fact))}（${dateWords(dateEndingAt(fact.dueAt), named.today)}到期）`

const paperWords = (named: Named, paperId: string): string => {
  const paper = named.papers.find((one) => one.id === paperId)
  if (paper === undefined) return ''
  const colour = paper.colour === null ? '' : `（${colourLabels[paper.colour]}）`
  return `${paperLabels[paper.kind]}${colour}`
}

/** What happened. */
export const escalatingSentences: Sentences<keyof typeof escalatingHandlers> = {
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
}
