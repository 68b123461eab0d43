import { dateWords } from '../../vocabulary/words'
import type { Sentences } from '../sentence'
import type { extendingHandlers } from './evolve'
import type { extendingRules } from './rule'

/** What may be done. */
export const extendingActions: Readonly<Record<keyof typeof extendingRules, string>> = {
  'request-extension': '申请延期',
  'decide-extension': '批复延期',
}

/** What happened. */
export const extendingSentences: Sentences<keyof typeof extendingHandlers> = {
  ExtensionRequested: ({ proposedDueOn }, { today }) => `申请延期至${dateWords(proposedDueOn, today)}`,
  ExtensionDecided: ({ granted, dueOn }, { today }) =>
    granted ? `同意延期至${dateWords(dueOn, today)}` : '不同意延期',
}
