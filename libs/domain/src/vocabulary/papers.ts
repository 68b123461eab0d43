import { draftActionOf, paperKinds, type DraftAction, type PaperKind } from '../catalogue/papers'

/** What a draft is worded from. */
export interface PaperAsk {
  /** The department it is about. */
  who: string
  /** What slipped, or what the office gave as its cause, without a mark at its end. */
  why: string
  /** The assignment. */
  title: string
  /** Whom the plan names, empty where it names nobody. */
  to: string
  /** Whether the office drafted it by hand, instead of a limit that passed. */
  byHand: boolean
  /** Working days a department has for its answer, from the day it is signed. */
  replyWithin: number
}

interface PaperWords {
  label: string
  /** The wording a draft starts from. */
  draft: (ask: PaperAsk) => string
}

/** Reminders were in vain where a limit passed; drafted by hand, only the cause is known. */
const inVain = ({ byHand }: PaperAsk): string => (byHand ? '推进中出现问题' : '经提醒、催办仍未办理')

const within = ({ replyWithin }: PaperAsk): string => `于签发之日起${String(replyWithin)}个工作日内`

const words: Readonly<Record<PaperKind, PaperWords>> = {
  'supervision-order': {
    label: '督办单',
    draft: (ask) =>
      `${ask.who}：\n你单位承办的“${ask.title}”，${ask.why}${ask.byHand ? '' : '，至今未办'}。请查明原因，抓紧办理，并${within(ask)}书面回复办理情况和完成时间。`,
  },
  'leader-request': {
    label: '提请分管领导调度',
    draft: (ask) =>
      `${ask.who}承办的“${ask.title}”${inVain(ask)}（${ask.why}）。提请${ask.to === '' ? '分管领导' : ask.to}组织召开调度会，明确办理要求和时限。`,
  },
  talk: {
    label: '约谈通知',
    draft: (ask) =>
      `${ask.who}：\n你单位承办的“${ask.title}”，${ask.why}。现约谈你单位负责人，请说明情况和原因，并${within(ask)}书面报送整改措施和完成时间。`,
  },
  'special-report': {
    label: '专题报告',
    draft: (ask) =>
      `${ask.to === '' ? '本级政府' : ask.to}：\n${ask.who}承办的“${ask.title}”${inVain(ask)}（${ask.why}）。现将有关情况专题报告，请予阅示。`,
  },
  'circular-request': {
    label: '提请通报',
    draft: (ask) =>
      `${ask.to === '' ? '督查机构' : ask.to}：\n${ask.who}承办的“${ask.title}”${inVain(ask)}（${ask.why}）。提请按程序予以通报。`,
  },
}

/** `第12-1-2号`: the second paper of the item numbered 12-1. Papers of an item are numbered d1, d2 … */
export const paperSerial = (itemNumber: string, paperId: string): string => `第${itemNumber}-${paperId.slice(1)}号`

/** What somebody wrote as a part of a sentence: whoever puts it into one sets the mark at its end. */
export const clauseWords = (written: string): string => written.trim().replace(/[\s。．.；;，,、：:！!？?…]+$/u, '')

const labelsBy = <Key extends string>(keyOf: (kind: PaperKind) => Key): Readonly<Record<Key, string>> =>
  Object.fromEntries(paperKinds.map((kind) => [keyOf(kind), words[kind].label])) as Record<Key, string>

export const paperLabels = labelsBy((kind) => kind)

/** What the step of a ladder that drafts a paper is called: as the paper is. */
export const draftActionLabels: Readonly<Record<DraftAction, string>> = labelsBy(draftActionOf)

/** The wording a paper of a kind starts from. */
export const paperDraft = (kind: PaperKind, ask: PaperAsk): string => words[kind].draft(ask)
