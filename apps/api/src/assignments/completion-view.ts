import type { AssignmentView } from '@luoshi/contracts'
import { awaitedCountersigners, partyName, type Assignment, type Extension } from '@luoshi/domain'
import { iso, isoOrNull } from '../views/instants'
import type { ShownDossier } from './dossier-reader'

/** The lead's claim, the present or the last, with what was said to it, and who has not spoken yet. */
export function claimView({ claim, countersignatures }: ShownDossier, state: Assignment): AssignmentView['claim'] {
  if (claim === null) return null
  const { round, claimedAt, statement, evidence, readyAt, sentBack } = claim
  const waiting = state.stage === 'countersigning' ? awaitedCountersigners(state) : []
  return {
    ...{ round, statement },
    evidence: [...evidence],
    claimedAt: iso(claimedAt),
    countersignatures: countersignatures.map(({ partyId, opinion, text, at }) => ({
      ...{ partyId, opinion, text },
      partyName: partyName(state, partyId),
      at: iso(at),
    })),
    waitingFor: waiting.map(({ name }) => name),
    readyAt: isoOrNull(readyAt),
    sentBack: sentBack === null ? null : { ...sentBack, at: iso(sentBack.at) },
  }
}

export const extensionsView = (extensions: readonly Extension[]): AssignmentView['extensions'] =>
  extensions.map(({ id, requestedAt, previousDueOn, proposedDueOn, reason, progress, decision }) => ({
    ...{ id, previousDueOn, proposedDueOn, reason, progress },
    requestedAt: iso(requestedAt),
    decision: decision === null ? null : { ...decision, at: iso(decision.at) },
  }))
