import type { Assignment, Countersignature } from '../assignment'
import { change, type Handlers } from './handlers'

const withOpinions = (state: Assignment, opinions: readonly Countersignature[]): Assignment =>
  state.claim === null
    ? state
    : {
        ...state,
        claim: { ...state.claim, countersignatures: [...state.claim.countersignatures, ...opinions] },
      }

export const completionHandlers: Handlers<
  | 'ExtensionRequested'
  | 'ExtensionDecided'
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
  ExtensionRequested: (state, { extensionId, proposedDueOn, reason, progress }, { at }) => {
    const previousDueOn = state.dueOn ?? proposedDueOn
    const request = { id: extensionId, requestedAt: at, previousDueOn, proposedDueOn, reason, progress, decision: null }
    return { ...state, extensions: [...state.extensions, request] }
  },

  ExtensionDecided: (state, { extensionId, granted, dueOn, reason }, { at, actor }) => ({
    ...state,
    dueOn: granted ? dueOn : state.dueOn,
    extensions: change(
      state.extensions,
      (extension) => extension.id === extensionId,
      (extension) => ({
        ...extension,
        decision: { granted, dueOn, reason, at, by: actor.role === 'engine' ? '' : actor.name },
      }),
    ),
  }),

  CompletionReported: (state, { round, statement, evidence }, { at }) => ({
    ...state,
    stage: 'countersigning',
    round,
    claim: { round, claimedAt: at, statement, evidence, countersignatures: [], readyAt: null },
  }),

  Countersigned: (state, { partyId, opinion, text }, { at }) => withOpinions(state, [{ partyId, opinion, text, at }]),

  SilenceRecorded: (state, { partyIds }, { at }) =>
    withOpinions(
      state,
      partyIds.map((partyId) => ({ partyId, opinion: 'silent', text: '', at })),
    ),

  AcceptanceRequested: (state, _fact, { at }) => ({
    ...state,
    stage: 'awaiting-acceptance',
    claim: state.claim === null ? null : { ...state.claim, readyAt: at },
  }),

  CompletionAccepted: (state, _fact, { at }) => ({ ...state, stage: 'accepted', acceptedAt: at }),

  CompletionSentBack: (state, _fact, { at }) => ({
    ...state,
    stage: 'in-progress',
    claim: null,
    sentBackAt: at,
    reportingSince: at,
  }),

  ClosedOut: (state, _fact, { at }) => ({ ...state, stage: 'closed', closedAt: at }),

  Revoked: (state, _fact, { at }) => ({ ...state, stage: 'revoked', closedAt: at }),

  Filed: (state, _fact, { at }) => ({ ...state, filedAt: at }),
}
