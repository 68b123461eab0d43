import type { MatchCandidate, UnmatchedName } from '@luoshi/application'
import type * as contracts from '@luoshi/contracts'
import { describeMatch } from '@luoshi/domain'

const candidateView = ({ known, until, reason, ...candidate }: MatchCandidate): contracts.MatchCandidate => ({
  ...candidate,
  ...{ reason, text: describeMatch(reason, known, until) },
})

/** A written name that the registry does not know, with whom it may mean and why. */
export const unmatchedView = ({ name, kind, places, candidates }: UnmatchedName): contracts.UnmatchedName => ({
  ...{ name, kind },
  places: places.map(({ draft: { id, number, confirmedAt }, party }) => ({
    ...{ draftId: id, number, party, confirmed: confirmedAt !== null },
  })),
  candidates: candidates.map(candidateView),
})
