import type { BulkOutcome } from '@luoshi/application'
import type { BulkOutcome as BulkOutcomeView } from '@luoshi/contracts'
import { refusalSentence } from '@luoshi/domain'

/** What was done to several drafts, with the reasons for what was left in words. */
export const outcomeView = ({ changed, left, seq }: BulkOutcome): BulkOutcomeView => ({
  ...{ changed, seq },
  left: left.map(({ draftId, number, title, obstacle }) => ({
    ...{ draftId, number, title },
    reason: refusalSentence(obstacle.code, obstacle.details),
  })),
})
