import type { Assignment, Opinion } from '../assignment'
import type { Handlers } from '../handler'

const withOpinions = (state: Assignment, partyIds: readonly string[], opinion: Opinion): Assignment => {
  if (state.claim === null) return state
  const spoken = partyIds.map((partyId) => ({ partyId, opinion }))
  return { ...state, claim: { ...state.claim, countersignatures: [...state.claim.countersignatures, ...spoken] } }
}

export const completingHandlers: Handlers<
  | 'CompletionReported'
  | 'Countersigned'
  | 'SilenceRecorded'
  | 'AcceptanceRequested'
  | 'CompletionAccepted'
  | 'CompletionSentBack'
  | 'ClosedOut'
  | 'Revoked'
  | 'Filed'
> = {
  CompletionReported: (state, { round }, { at }) => ({
    ...state,
    round,
    claim: { round, claimedAt: at, countersignatures: [], readyAt: null },
  }),

  Countersigned: (state, { partyId, opinion }) => withOpinions(state, [partyId], opinion),

  SilenceRecorded: (state, { partyIds }) => withOpinions(state, partyIds, 'silent'),

  AcceptanceRequested: (state, _fact, { at }) => ({
    ...state,
    claim: state.claim === null ? null : { ...state.claim, readyAt: at },
  }),

  CompletionAccepted: (state, _fact, { at }) => ({ ...state, acceptedAt: at }),

  CompletionSentBack: (state, _fact, { at }) => ({
    ...state,
    claim: null,
    sentBackAt: at,
    reportingSince: at,
  }),

  ClosedOut: (state, _fact, { at }) => ({ ...state, closedAt: at }),

  Revoked: (state, _fact, { at }) => ({ ...state, closedAt: at }),

  Filed: (state, _fact, { at }) => ({ ...state, filedAt: at }),
}
